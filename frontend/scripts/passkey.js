/* Has the browser make or show a passkey; the server asks and checks. */
{
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (it) => it.charCodeAt(0));
  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  const named = (list) => list?.map((it) => ({ ...it, id: bytes(it.id) }));

  const written = (credential, response) => JSON.stringify({
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    clientExtensionResults: {},
    response: { clientDataJSON: text(credential.response.clientDataJSON), ...response },
  });

  window.iqPasskey = {
    async make(json) {
      const options = JSON.parse(json);
      const made = await navigator.credentials.create({ publicKey: {
        ...options,
        challenge: bytes(options.challenge),
        user: { ...options.user, id: bytes(options.user.id) },
        excludeCredentials: named(options.excludeCredentials),
      } });
      return written(made, {
        attestationObject: text(made.response.attestationObject),
        transports: made.response.getTransports?.() ?? [],
      });
    },

    async show(json) {
      const options = JSON.parse(json);
      const shown = await navigator.credentials.get({ publicKey: {
        ...options,
        challenge: bytes(options.challenge),
        allowCredentials: named(options.allowCredentials),
      } });
      return written(shown, {
        authenticatorData: text(shown.response.authenticatorData),
        signature: text(shown.response.signature),
        userHandle: shown.response.userHandle ? text(shown.response.userHandle) : undefined,
      });
    },
  };
}
