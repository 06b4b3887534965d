import { controleEstDu } from '../argent/base-sieg.rules.ts';
import type { Convention } from '../convention.schema.ts';
import { verseUneAide } from '../genre.rules.ts';
import type { ConformiteDeRapport, ExigenceDeRapport } from './conformite.schema.ts';
import { exigenceDeRapportLibelle } from './rapport.labels.ts';
import type { RapportEntier } from './rapport.schema.ts';
import { ecriteDans } from './etat-de-section.rules.ts';
import { type SectionDeRapport, sectionsDuGenre } from './sections.data.ts';

/** Ce qui, d'un rapport, s'applique à sa convention : le reste ne s'imprime pas. */
export interface PorteeDuRapport {
  /** Le code du travail, articles D. 5316-1 à -17. */
  readonly o2r: boolean;
  /** L'État y verse une aide. */
  readonly aide: boolean;
  /** Elle donne un mandat SIEG, qui se contrôle (C8, E3). */
  readonly mandat: boolean;
}

/** La portée du rapport d'une convention, d'après son genre et son fondement. */
export const porteeDe = (convention: Pick<Convention, 'genre' | 'baseSieg'>): PorteeDuRapport => ({
  o2r: convention.genre === 'o2r',
  aide: verseUneAide(convention),
  mandat: controleEstDu(convention),
});

/** Ce que chaque exigence suppose : un mandat SIEG, une convention O2R, une aide. */
const SUPPOSE: Readonly<Record<ExigenceDeRapport, keyof PorteeDuRapport>> = {
  comptabilite: 'mandat',
  compte_rendu: 'aide',
  previsions: 'o2r',
  justificatifs: 'aide',
  controle: 'mandat',
  mandat: 'mandat',
};

/** Les exigences qui s'appliquent, et celles que l'on a dites quand même. */
export const conformitesQuiValent = <C extends Pick<ConformiteDeRapport, 'exigence' | 'saisi'>>(
  conformites: readonly C[],
  portee: PorteeDuRapport,
): C[] => conformites.filter(({ exigence, saisi }) => saisi || portee[SUPPOSE[exigence]]);

/** Une exigence, avec son article pour une convention O2R seule. */
export const exigenceDite = (exigence: ExigenceDeRapport, { o2r }: Pick<PorteeDuRapport, 'o2r'>): string =>
  o2r ? exigenceDeRapportLibelle[exigence] : exigenceDeRapportLibelle[exigence].replace(/ \(D\. .*\)$/u, '');

/** Sans aide, ni argent ni conformité ; sans mandat, la conformité n'est pas celle d'un SIEG. */
function dansLaPortee(section: SectionDeRapport, portee: PorteeDuRapport): SectionDeRapport {
  return section.cle === 'conformite' && !portee.mandat ? { ...section, titre: 'Conformité' } : section;
}

/** Les sections d'un rapport, dans l'ordre (D1) : celles de son genre qui s'appliquent à sa convention, ou que l'on a écrites. */
export const sectionsDuRapport = (rapport: RapportEntier, portee: PorteeDuRapport): readonly SectionDeRapport[] =>
  sectionsDuGenre(rapport.genre)
    .filter((section) => portee.aide || !['argent', 'conformite'].includes(section.cle) || ecriteDans(section, rapport))
    .map((section) => dansLaPortee(section, portee));
