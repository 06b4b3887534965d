import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { useFrappeEnRoute, useGardeSaisie } from '#renderer/ui/formulaire/garde-saisie.ts';
import { phraseDe } from '#renderer/ui/avis/phrase-de.ts';

/** La frappe est gardée par l'hôte au plus chaque seconde, et devient une modification après ce silence (ms). */
export const GARDE = 1_000;
export const SILENCE = 30_000;

export type Garde = (texte: string, vu: number) => Promise<unknown>;

interface Reglage {
  /** Ce que l'hôte tient, et la dernière opération que montre l'écran. */
  readonly valeur: string;
  readonly vu: number;
  /** Met la frappe à l'abri, hors du journal ; `vu` comme pour `ecrire`. */
  readonly garder: Garde;
  /** Écrit le texte en une commande ; `vu` est ce que montrait l'écran quand la frappe a commencé. */
  readonly ecrire: (texte: string, vu: number) => Promise<unknown>;
}

interface Brouillon {
  readonly texte: string;
  /** Ce que montrait l'écran au premier signe : seule base honnête pour voir deux valeurs. */
  readonly depuis: { readonly valeur: string; readonly vu: number };
}

/**
 * Un long texte que l'on tape : gardé au plus chaque seconde, écrit en **une** commande au départ du
 * champ, quand il se ferme, après trente secondes sans frappe et quand la fenêtre se cache. Ce qu'une autre
 * fenêtre écrit arrive tant que rien n'est tapé ici ; sinon les deux valeurs sont proposées à l'écriture.
 */
export function useFrappe({ valeur, vu, garder, ecrire }: Reglage) {
  const [brouillon, setBrouillon] = useState<Brouillon | null>(null);
  const [etat, setEtat] = useState<'repos' | 'encours' | 'fait' | 'echec'>('repos');
  const [faute, setFaute] = useState<string | null>(null);
  /** L'état du moment, lu par les minuteries et par le démontage. */
  const tenu = useRef<Brouillon | null>(null);
  const envoye = useRef<string | null>(null);
  const montree = useRef(valeur);
  const file = useRef<Promise<void>>(Promise.resolve());
  const aGarder = useRef<ReturnType<typeof setTimeout> | null>(null);
  const aEcrire = useRef<ReturnType<typeof setTimeout> | null>(null);
  const present = useRef(true);

  const poser = (nouveau: Brouillon | null) => {
    tenu.current = nouveau;
    setBrouillon(nouveau);
  };
  const enAttente = () => tenu.current !== null && tenu.current.texte !== envoye.current;

  const mettreALAbri = useEffectEvent(() => {
    if (aGarder.current !== null) clearTimeout(aGarder.current);
    aGarder.current = null;
    if (tenu.current === null || !enAttente()) return;
    // L'hôte tient désormais une frappe : revenir au texte déjà écrit devra s'écrire aussi, sinon elle reparaîtrait.
    envoye.current = null;
    garder(tenu.current.texte, tenu.current.depuis.vu).catch(() => undefined);
  });

  const enregistrer = useEffectEvent(() => {
    for (const minuterie of [aGarder, aEcrire]) {
      if (minuterie.current !== null) clearTimeout(minuterie.current);
      minuterie.current = null;
    }
    if (!enAttente() || tenu.current === null) return;
    const { texte, depuis } = tenu.current;
    envoye.current = texte;
    file.current = file.current.then(async () => {
      setEtat('encours');
      try {
        await ecrire(texte, depuis.vu);
        setFaute(null);
        setEtat('fait');
        // L'écran montre déjà autre chose qu'au début de la frappe : la valeur écrite, ou celle qu'on a préférée.
        if (tenu.current?.texte === texte && montree.current !== depuis.valeur) poser(null);
      } catch (cause) {
        envoye.current = null;
        setFaute(phraseDe(cause));
        setEtat('echec');
        if (!present.current) donnerAvis(`Un texte n’a pas été enregistré. ${phraseDe(cause)}`);
      }
    });
  });

  useEffect(() => {
    montree.current = valeur;
    if (tenu.current !== null && tenu.current.texte === envoye.current) poser(null);
  }, [valeur]);

  useEffect(() => {
    present.current = true;
    const surCache = () => {
      if (document.visibilityState === 'hidden') enregistrer();
    };
    const surDepart = () => enregistrer();
    document.addEventListener('visibilitychange', surCache);
    window.addEventListener('pagehide', surDepart);
    return () => {
      document.removeEventListener('visibilitychange', surCache);
      window.removeEventListener('pagehide', surDepart);
      present.current = false;
      enregistrer();
    };
  }, []);

  useGardeSaisie(etat === 'echec');
  useFrappeEnRoute(brouillon !== null && etat !== 'fait');
  return {
    texte: brouillon?.texte ?? valeur,
    etat,
    faute,
    surTexte: (texte: string) => {
      poser({ texte, depuis: tenu.current?.depuis ?? { valeur, vu } });
      setEtat('repos');
      aGarder.current ??= setTimeout(() => mettreALAbri(), GARDE);
      if (aEcrire.current !== null) clearTimeout(aEcrire.current);
      aEcrire.current = setTimeout(() => enregistrer(), SILENCE);
    },
    /** Écrit maintenant ce qui est tapé, s'il y a lieu. */
    surQuitte: () => enregistrer(),
  };
}
