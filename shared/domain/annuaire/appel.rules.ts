import { enTri } from '#shared/text/tri.ts';
import type { Personne } from './personne.schema.ts';

/** Fonctions que l'on nomme dans l'appel d'une lettre, au masculin et au féminin, de la plus précise à la plus générale. */
const TITRES: readonly (readonly [motif: RegExp, masculin: string, feminin: string])[] = [
  [/^ministre\b/u, 'le Ministre', 'la Ministre'],
  [/^secretaire generale? de la prefecture/u, 'le Secrétaire général', 'la Secrétaire générale'],
  [/^sous-prefet/u, 'le Sous-Préfet', 'la Sous-Préfète'],
  [/^prefet/u, 'le Préfet', 'la Préfète'],
  [/^(?:recteur|rectrice)/u, 'le Recteur', 'la Rectrice'],
  [/^deputee?\b/u, 'le Député', 'la Députée'],
  [/^senat(?:eur|rice)/u, 'le Sénateur', 'la Sénatrice'],
  [/^vice-presidente?\b/u, 'le Vice-Président', 'la Vice-Présidente'],
  [/^presidente?\b/u, 'le Président', 'la Présidente'],
  [/^maire\b/u, 'le Maire', 'la Maire'],
  [/^conseill(?:er|ere) regionale?\b/u, 'le Conseiller régional', 'la Conseillère régionale'],
  [/^conseill(?:er|ere) departementale?\b/u, 'le Conseiller départemental', 'la Conseillère départementale'],
  [/^(?:directeur|directrice)\b/u, 'le Directeur', 'la Directrice'],
];

/**
 * Appel d'une lettre, accordé à la personne : « Madame la Préfète », « Monsieur le Maire », « Madame » pour qui n'a pas
 * de titre à nommer ; sans civilité connue, « Madame, Monsieur ».
 */
export function appelDe({ civilite, fonction }: Pick<Personne, 'civilite' | 'fonction'>): string {
  if (civilite === null) return 'Madame, Monsieur';
  const feminin = civilite === 'Mme';
  const debut = feminin ? 'Madame' : 'Monsieur';
  const dite = enTri(fonction ?? '').replace(/^(?:m|mme|monsieur|madame)\.? (?:le|la) /u, '');
  const titre = TITRES.find(([motif]) => motif.test(dite));
  return titre === undefined ? debut : `${debut} ${titre[feminin ? 2 : 1]}`;
}

const HAUTE = /^(?:ministre|prefet|sous-prefet|recteur|rectrice|depute|senat|president|vice-president|maire)/u;

const FORMULES = {
  nous: ['Nous vous prions d’agréer', 'notre'],
  je: ['Je vous prie d’agréer', 'ma'],
} as const;

/**
 * Formule de politesse qui répond à l'appel : « haute considération » à qui exerce une charge publique.
 * @param qui « je » d'un seul signataire, « nous » de plusieurs.
 */
export function politesseDe(
  personne: Pick<Personne, 'civilite' | 'fonction'>,
  qui: keyof typeof FORMULES = 'nous',
): string {
  const haute = HAUTE.test(enTri(personne.fonction ?? '')) ? 'haute considération' : 'considération distinguée';
  const [prier, possessif] = FORMULES[qui];
  return `${prier}, ${appelDe(personne)}, l’expression de ${possessif} ${haute}.`;
}
