import { heureFr } from '#shared/dates/format.ts';
import { lireHeure } from '#shared/dates/lecture.ts';
import { Champ } from './Champ.tsx';
import type { ProprietesChamp } from './champ.types.ts';
import { refusDeLecture, valeurLue } from './lecture-de-saisie.ts';
import { useAttributsDeChamp } from './use-attributs-de-champ.ts';
import { useSaisieLibre } from './use-saisie-libre.ts';

const HEURE = /^\d{2}:\d{2}$/u;

/**
 * Une heure, tapée comme elle vient : « 9h30 », « 930 », « midi ». La valeur est `HH:MM`, `null` si
 * vide, sinon le texte tapé, avec sa faute.
 */
export function ChampHeure({ libelle, valeur, surChange, ...reste }: ProprietesChamp<string | null>) {
  const libre = useSaisieLibre<string | null>({
    valeur,
    surChange,
    ecrire: (heure) => (heure !== null && HEURE.test(heure) ? heureFr(heure) : (heure ?? '')),
    lire: (texte) => valeurLue(texte, lireHeure),
    surQuitte: reste.surQuitte,
  });
  const refus = libre.tenu ? null : refusDeLecture(valeur, lireHeure);
  const { saisie, cadre } = useAttributsDeChamp({ ...reste, faute: refus?.phrase ?? reste.faute });
  return (
    <Champ libelle={libelle} {...cadre}>
      <input {...saisie} {...libre.attributs} className="saisie" placeholder="Ex. : 9 h 30" />
    </Champ>
  );
}
