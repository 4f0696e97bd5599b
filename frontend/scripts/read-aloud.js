/** Reads an element aloud with the browser's own voice; without one it shows nothing. */
class ReadAloud extends HTMLElement {
  connectedCallback() {
    if (!('speechSynthesis' in window) || this.firstElementChild) return;
    this.button = document.createElement('button');
    this.button.type = 'button';
    this.button.className = 'btn quiet';
    this.button.addEventListener('click', () => (this.speaking ? this.stop() : this.start()));
    this.append(this.button);
    this.show(false);
  }

  disconnectedCallback() {
    if (this.speaking) this.stop();
  }

  start() {
    const text = document.getElementById(this.getAttribute('target'))?.innerText ?? '';
    this.show(true);
    // one utterance a paragraph: browsers cut long ones off
    const parts = text.split(/\n+/).filter((part) => part.trim());
    parts.forEach((part, index) => {
      const utterance = new SpeechSynthesisUtterance(part);
      utterance.lang = this.getAttribute('speech-lang');
      if (index === parts.length - 1) utterance.onend = () => this.show(false);
      speechSynthesis.speak(utterance);
    });
  }

  stop() {
    speechSynthesis.cancel();
    this.show(false);
  }

  show(speaking) {
    this.speaking = speaking;
    if (this.button) this.button.textContent = this.getAttribute(speaking ? 'stop' : 'start');
  }
}

if (!customElements.get('iq-read-aloud')) customElements.define('iq-read-aloud', ReadAloud);
