import { useEffect, useRef, useState } from 'react';
import { fautesDeLHote } from '../formulaire/fautes.ts';
import { useGardeSaisie } from '../formulaire/garde-saisie.ts';
import { useLectureSeule } from '../formulaire/lecture-seule.ts';
import { direPerdu, type EtatDEnregistrement } from './use-enregistrement-sur-place.ts';

interface Reglage<T> {
  /** Le nom du champ, pour dire ce qui n'a pas été enregistré quand il n'est plus à l'écran. */
  readonly libelle: string;
  readonly valeur: T;
  /** Écrit la valeur ; rejette une `AppError` que l'on montre sous le champ. */
  readonly surEnregistrer: (valeur: T) => Promise<unknown>;
}

/**
 * Ce qui se change d'un coup (une date, un choix) : s'enregistre dès qu'il est pris. Ce qui est refusé
 * reste à l'écran avec sa faute, jusqu'à ce que la valeur change, et retient qui s'en va.
 */
export function useValeurSurPlace<T extends string | number | boolean | null>({
  libelle,
  valeur,
  surEnregistrer,
}: Reglage<T>) {
  const desactive = useLectureSeule();
  const [prise, setPrise] = useState<{ readonly valeur: T } | null>(null);
  const [etat, setEtat] = useState<EtatDEnregistrement>('repos');
  const [faute, setFaute] = useState<string | null>(null);
  const present = useRef(true);
  useEffect(() => {
    present.current = true;
    return () => {
      present.current = false;
    };
  }, []);
  useGardeSaisie(faute !== null);

  const enregistrer = async (nouvelle: T) => {
    setFaute(null);
    setPrise(nouvelle === valeur ? null : { valeur: nouvelle });
    if (nouvelle === valeur) return;
    setEtat('encours');
    try {
      await surEnregistrer(nouvelle);
      setPrise(null);
      setEtat('fait');
    } catch (erreur) {
      const { champs, generale } = fautesDeLHote(erreur);
      const phrase = Object.values(champs)[0] ?? generale;
      setFaute(phrase);
      if (!present.current) direPerdu(libelle, phrase);
      setEtat('echec');
    }
  };

  return {
    valeur: prise === null ? valeur : prise.valeur,
    etat,
    faute,
    /** Le fichier se lit seulement : le champ aussi. */
    desactive,
    enregistrer,
    /** Montre une valeur encore incomplète, sans l'écrire. */
    tenir: (nouvelle: T) => {
      setPrise({ valeur: nouvelle });
      setFaute(null);
      setEtat('repos');
    },
  };
}
