import type { Constat } from '../../constat.ts';
import type { RapportEntier } from './rapport.schema.ts';
import { champsDe, type CleDeSection, type SectionDeRapport, SECTIONS_DU_RAPPORT } from './sections.data.ts';

/** `ecrite` : on y a écrit ; `calculee` : la convention la remplit ; `neant` : s'imprime « Néant » ; `omise` : ne s'imprime pas (D1). */
export type EtatDeSection = 'ecrite' | 'calculee' | 'neant' | 'omise';

/** Ce qu'on a écrit dans une section. */
export function ecriteDans(section: SectionDeRapport, rapport: RapportEntier): boolean {
  const { cle } = section;
  if (champsDe(section, rapport.genre).some(({ champ }) => rapport[champ] !== null)) return true;
  if (cle === 'effectifs') return rapport.ecarts.length > 0;
  if (cle === 'conformite') return rapport.conformites.some(({ saisi }) => saisi);
  if (cle === 'risques') return rapport.risques.length > 0;
  if (cle === 'avis') return rapport.avis !== null || rapport.solde !== null;
  if (cle === 'etapes') return rapport.prochainLe !== null;
  if (cle === 'annexes') return rapport.signeEtat !== null || rapport.signePorteur !== null;
  return false;
}

/** Où en est une section : vide, elle s'imprime « Néant » si elle est obligatoire, sinon elle disparaît (D1). */
export function etatDeSection(section: SectionDeRapport, rapport: RapportEntier): EtatDeSection {
  if (ecriteDans(section, rapport)) return 'ecrite';
  if (section.calculee) return 'calculee';
  return section.obligatoire ? 'neant' : 'omise';
}

const PREFIXES: Readonly<Record<string, CleDeSection>> = {
  ecart: 'effectifs',
  conformite: 'conformite',
  risque: 'risques',
  decision: 'avis',
  suivie: 'decisions',
};
const AILLEURS: Readonly<Record<string, CleDeSection>> = {
  prochainLe: 'etapes',
  avis: 'avis',
  solde: 'avis',
  surcompensation: 'argent',
  observationsLe: 'annexes',
};

/** La section où se règle un constat : celle du champ, de la ligne, ou celle qu'il nomme. */
export function sectionDuConstat({ ou }: Pick<Constat, 'ou'>): CleDeSection {
  const nom = (ou ?? '').split(':')[0] ?? '';
  const sienne = SECTIONS_DU_RAPPORT.find(
    ({ cle, champs }) => cle === nom || champs.some(({ champ }) => champ === nom),
  );
  return sienne?.cle ?? PREFIXES[nom] ?? AILLEURS[nom] ?? 'garde';
}
