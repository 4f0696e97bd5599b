/* Vaadin shows that the connection or the session was lost; this also says so to those who do not see it. */
{
  const { connectionIndicator, connectionState, Flow } = window.Vaadin;

  connectionIndicator.updateComplete.then(() =>
    connectionIndicator.querySelector('.v-status-message').setAttribute('role', 'status'));

  // what could not be sent is sent again, but the indicator would say "reconnecting" until the next click
  const isSending = () => Object.values(Flow.clients).some((client) => client.isActive?.());
  connectionState.addStateChangeListener((before, now) => {
    if (now !== 'reconnecting' || !isSending()) return;
    const timer = setInterval(() => {
      if (connectionState.state !== 'reconnecting') clearInterval(timer);
      else if (!isSending()) connectionState.state = 'connected';
    }, 500);
  });

  const takeFocus = (message) => {
    message.setAttribute('role', 'alertdialog');
    message.setAttribute('aria-label', message.innerText);
    message.tabIndex = 0;
    message.addEventListener('keydown', (event) => event.key === 'Enter' && message.click());
    message.focus();
  };
  new MutationObserver(() => document.querySelectorAll('.v-system-error:not([role])').forEach(takeFocus))
    .observe(document.body, { childList: true });
}
