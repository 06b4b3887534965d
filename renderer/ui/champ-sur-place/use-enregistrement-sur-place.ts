import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { donnerAvis } from '../avis/avis.store.ts';
import { fautesDeLHote } from '../formulaire/fautes.ts';
import { useFrappeEnRoute, useGardeSaisie } from '../formulaire/garde-saisie.ts';
import { useLectureSeule } from '../formulaire/lecture-seule.ts';

/** Pause de frappe après laquelle on enregistre, en millisecondes. */
const PAUSE = 900;

interface Reglage {
  /** Le nom du champ, pour dire ce qui n'a pas été enregistré quand il n'est plus à l'écran. */
  readonly libelle: string;
  readonly valeur: string;
  /** Écrit la valeur ; rejette une `AppError` que l'on montre sous le champ. */
  readonly surEnregistrer: (valeur: string) => Promise<unknown>;
  /** Refuse avant d'envoyer : la phrase de la faute, ou `null`. */
  readonly verifier?: ((valeur: string) => string | null) | undefined;
}

export type EtatDEnregistrement = 'repos' | 'encours' | 'fait' | 'echec';

/** Le champ n'est plus là pour montrer sa faute : un avis la dit à sa place. */
export const direPerdu = (libelle: string, phrase: string): void =>
  void donnerAvis(`« ${libelle} » n’a pas été enregistré. ${phrase}`);

/**
 * Édition en place : enregistre à la pause et au départ du champ, une écriture à la fois et dans
 * l'ordre. Ce qui est refusé reste à l'écran, avec sa faute, et retient qui s'en va ; Échap rend la valeur d'avant la
 * frappe.
 */
export function useEnregistrementSurPlace({ libelle, valeur, surEnregistrer, verifier }: Reglage) {
  const lectureSeule = useLectureSeule();
  const [brouillon, setBrouillon] = useState<string | null>(null);
  const [etat, setEtat] = useState<EtatDEnregistrement>('repos');
  const [faute, setFaute] = useState<string | null>(null);
  const [valeurVue, setValeurVue] = useState(valeur);
  const auFoyer = useRef(valeur);
  const envoyee = useRef(valeur);
  const tenu = useRef(false);
  const montree = useRef(valeur);
  /** Ce que montrait l'écran au premier signe, et l'écriture d'alors, qui seule le sait. */
  const duDebut = useRef<{ readonly ecrire: typeof surEnregistrer; readonly valeur: string } | null>(null);
  const minuterie = useRef<ReturnType<typeof setTimeout> | null>(null);
  const file = useRef<Promise<void>>(Promise.resolve());
  const present = useRef(true);

  const refuser = (phrase: string) => {
    setFaute(phrase);
    if (!present.current) direPerdu(libelle, phrase);
  };

  if (valeur !== valeurVue) {
    // La valeur a changé ailleurs, ou notre écriture est revenue : le brouillon égal n'a plus d'objet.
    setValeurVue(valeur);
    if (brouillon === valeur) setBrouillon(null);
  }
  useEffect(() => {
    montree.current = valeur;
    envoyee.current = valeur;
    if (!tenu.current) setBrouillon(null);
  }, [valeur]);

  const oublierLaPause = () => {
    if (minuterie.current !== null) clearTimeout(minuterie.current);
    minuterie.current = null;
  };

  const enregistrer = (texte: string) => {
    oublierLaPause();
    if (texte === envoyee.current) return;
    const refus = verifier?.(texte) ?? null;
    if (refus !== null) return refuser(refus);
    setFaute(null);
    envoyee.current = texte;
    const debut = duDebut.current ?? { ecrire: surEnregistrer, valeur };
    duDebut.current = null;
    file.current = file.current.then(async () => {
      setEtat('encours');
      try {
        await debut.ecrire(texte);
        setEtat('fait');
        // Des deux valeurs, c'est l'autre qui a été gardée : l'écran la montre déjà, la mienne n'a plus d'objet.
        if (!tenu.current && montree.current !== debut.valeur && montree.current !== texte) {
          envoyee.current = montree.current;
          setBrouillon((courant) => (courant === texte ? null : courant));
        }
      } catch (erreur) {
        const { champs, generale } = fautesDeLHote(erreur);
        envoyee.current = valeur;
        duDebut.current ??= debut;
        refuser(Object.values(champs)[0] ?? generale);
        setEtat('echec');
      }
    });
  };

  const partir = useEffectEvent(() => {
    if (brouillon !== null) enregistrer(brouillon);
  });
  // La fiche ou la fenêtre se ferme pendant la pause : ce qui est tapé part quand même.
  useEffect(() => {
    present.current = true;
    const surDepart = () => partir();
    const surCache = () => {
      if (document.visibilityState === 'hidden') partir();
    };
    window.addEventListener('pagehide', surDepart);
    document.addEventListener('visibilitychange', surCache);
    return () => {
      window.removeEventListener('pagehide', surDepart);
      document.removeEventListener('visibilitychange', surCache);
      present.current = false;
      partir();
    };
  }, []);
  useGardeSaisie(faute !== null);
  useFrappeEnRoute(brouillon !== null && etat !== 'fait');

  const texte = brouillon ?? valeur;
  return {
    texte,
    etat,
    faute,
    lectureSeule,
    surTexte: (nouveau: string) => {
      duDebut.current ??= { ecrire: surEnregistrer, valeur };
      setBrouillon(nouveau);
      setFaute(null);
      setEtat('repos');
      oublierLaPause();
      minuterie.current = setTimeout(() => enregistrer(nouveau), PAUSE);
    },
    surFoyer: () => {
      tenu.current = true;
      auFoyer.current = texte;
    },
    surQuitte: () => {
      tenu.current = false;
      enregistrer(texte);
    },
    /** Vrai s'il y avait quelque chose à rendre. */
    rendre: (): boolean => {
      if (texte === auFoyer.current) return false;
      setBrouillon(auFoyer.current);
      setFaute(null);
      enregistrer(auFoyer.current);
      return true;
    },
    envoyer: () => enregistrer(texte),
  };
}
