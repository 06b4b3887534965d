import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { fautesDeLHote } from '../formulaire/fautes.ts';

/** Pause de frappe après laquelle on enregistre, en millisecondes. */
const PAUSE = 900;

interface Reglage {
  readonly valeur: string;
  /** Écrit la valeur ; rejette une `AppError` que l'on montre sous le champ. */
  readonly surEnregistrer: (valeur: string) => Promise<unknown>;
  /** Refuse avant d'envoyer : la phrase de la faute, ou `null`. */
  readonly verifier?: ((valeur: string) => string | null) | undefined;
}

export type EtatDEnregistrement = 'repos' | 'encours' | 'fait' | 'echec';

/**
 * Édition en place : enregistre à la pause et au départ du champ, une écriture à la fois et dans
 * l'ordre. Ce qui est refusé reste à l'écran, avec sa faute ; Échap rend la valeur d'avant la frappe.
 */
export function useEnregistrementSurPlace({ valeur, surEnregistrer, verifier }: Reglage) {
  const [brouillon, setBrouillon] = useState<string | null>(null);
  const [etat, setEtat] = useState<EtatDEnregistrement>('repos');
  const [faute, setFaute] = useState<string | null>(null);
  const [valeurVue, setValeurVue] = useState(valeur);
  const auFoyer = useRef(valeur);
  const envoyee = useRef(valeur);
  const tenu = useRef(false);
  /** L'écriture telle qu'elle était au premier signe : elle seule sait ce que montrait alors l'écran. */
  const duDebut = useRef<typeof surEnregistrer | null>(null);
  const minuterie = useRef<ReturnType<typeof setTimeout> | null>(null);
  const file = useRef<Promise<void>>(Promise.resolve());

  if (valeur !== valeurVue) {
    // La valeur a changé ailleurs, ou notre écriture est revenue : le brouillon égal n'a plus d'objet.
    setValeurVue(valeur);
    if (brouillon === valeur) setBrouillon(null);
  }
  useEffect(() => {
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
    setFaute(refus);
    if (refus !== null) return;
    envoyee.current = texte;
    const ecrire = duDebut.current ?? surEnregistrer;
    duDebut.current = null;
    file.current = file.current.then(async () => {
      setEtat('encours');
      try {
        await ecrire(texte);
        setEtat('fait');
      } catch (erreur) {
        const { champs, generale } = fautesDeLHote(erreur);
        envoyee.current = valeur;
        duDebut.current ??= ecrire;
        setFaute(Object.values(champs)[0] ?? generale);
        setEtat('echec');
      }
    });
  };

  const partir = useEffectEvent(() => {
    if (minuterie.current !== null && brouillon !== null) enregistrer(brouillon);
  });
  // La fiche se ferme pendant la pause : ce qui est tapé part quand même.
  useEffect(() => () => partir(), []);

  const texte = brouillon ?? valeur;
  return {
    texte,
    etat,
    faute,
    surTexte: (nouveau: string) => {
      duDebut.current ??= surEnregistrer;
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
