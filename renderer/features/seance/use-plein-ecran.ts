import { useEffect, useState } from 'react';

/** Le clavier que certains navigateurs savent retenir : sans cela, Échap quitterait le plein écran au lieu de fermer une liste. */
interface ClavierRetenu {
  readonly lock?: (touches: readonly string[]) => Promise<void>;
  readonly unlock?: () => void;
}
const clavier = (): ClavierRetenu => (Reflect.get(navigator, 'keyboard') as ClavierRetenu | undefined) ?? {};

const quitter = async (): Promise<void> => {
  clavier().unlock?.();
  if (document.fullscreenElement !== null) await document.exitFullscreen();
};

/** Prend tout l'écran ; là où le navigateur le refuse, la séance prend au moins toute la fenêtre. */
async function prendre(): Promise<void> {
  try {
    await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
    await clavier().lock?.(['Escape']);
  } catch {
    // Refusé : la séance reste étendue dans sa fenêtre.
  }
}

/** Le mode séance : sans menu ni barre, en plein écran. Quitter l'écran de séance le quitte aussi. */
export function usePleinEcran(): { readonly plein: boolean; readonly basculer: () => void } {
  const [plein, setPlein] = useState(false);
  useEffect(() => {
    if (!plein) return;
    const { dataset } = document.documentElement;
    dataset['pleinEcran'] = '';
    const surChange = () => {
      if (document.fullscreenElement === null) setPlein(false);
    };
    document.addEventListener('fullscreenchange', surChange);
    return () => {
      document.removeEventListener('fullscreenchange', surChange);
      delete dataset['pleinEcran'];
      void quitter().catch(() => undefined);
    };
  }, [plein]);
  return {
    plein,
    basculer: () => {
      if (!plein) void prendre();
      setPlein(!plein);
    },
  };
}
