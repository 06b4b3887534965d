import { typographier } from '#shared/text/typographie.ts';
import type { Constat } from '../../constat.ts';
import type { BaseSieg, Convention } from '../convention.schema.ts';

/** Publication de la décision (UE) 2025/2630, qui abroge celle de 2012. */
export const PUBLICATION_2025 = '2025-12-19';

/** Base proposée selon la date de signature (C6) : avant le 19/12/2025, la décision de 2012 ; ensuite, on demande (`null`). */
export const baseProposee = (signeeLe: string): BaseSieg | null =>
  signeeLe < PUBLICATION_2025 ? 'decision_2012' : null;

/** Une convention signée depuis sous la décision abrogée : transition à vérifier (C6). */
export const constatsDeLaBase = (base: BaseSieg, signeeLe: string): readonly Constat[] =>
  base === 'decision_2012' && signeeLe >= PUBLICATION_2025
    ? [
        {
          code: 'C6',
          gravite: 'attention',
          phrase: typographier('Texte abrogé par la décision (UE) 2025/2630 : transition à vérifier.'),
          article: null,
          ou: 'baseSieg',
        },
      ]
    : [];

/** Ce dont se lit le fondement d'une convention (C6). */
export type Fondement = Pick<Convention, 'genre' | 'baseSieg' | 'baseSiegAutre' | 'signeeLe'>;

/** Le fondement choisi ; d'une convention O2R qui ne le dit pas, celui que sa date de signature propose (C6) ; `null` : aucun. */
export const baseRetenue = ({ genre, baseSieg, signeeLe }: Fondement): BaseSieg | null =>
  baseSieg ?? (genre === 'o2r' && signeeLe !== null ? baseProposee(signeeLe) : null);

/**
 * Comment se cite un article du fondement choisi. Les articles sont numérotés d'après la décision de 2012 ; d'un autre
 * texte, seul son titre se cite.
 */
export function citer(fondement: Fondement, article: string): string | null {
  const base = baseRetenue(fondement);
  if (base === 'decision_2012') return `décision 2012/21/UE, art. ${article}`;
  if (base === 'decision_2025') return 'décision (UE) 2025/2630';
  if (base === 'minimis') return 'règlement (UE) 2023/2832';
  return base === 'autre' ? fondement.baseSiegAutre : null;
}

/**
 * La surcompensation se contrôle tous les trois ans (E3) : d'une convention O2R, sauf sous le règlement de minimis SIEG,
 * qui n'a pas ce contrôle ; d'une autre convention, si elle donne un mandat. Une convention d'objectifs ne verse rien.
 */
export function controleEstDu({ genre, baseSieg }: Pick<Fondement, 'genre' | 'baseSieg'>): boolean {
  if (genre === 'objectifs' || baseSieg === 'minimis') return false;
  return genre === 'o2r' || baseSieg !== null;
}

/** Le calcul de la surcompensation s'y montre : où son contrôle est dû, et d'une O2R même sous de minimis, qui reste à vérifier. */
export const surcompensationCalculee = (convention: Pick<Fondement, 'genre' | 'baseSieg'>): boolean =>
  convention.genre === 'o2r' || controleEstDu(convention);

/** Le fondement est à dire : la date de signature n'en propose plus (C6) ; une O2R sous de minimis est à vérifier. */
export function constatsDuFondement(fondement: Fondement, jour: string): readonly Constat[] {
  const { genre, baseSieg, signeeLe } = fondement;
  if (genre !== 'o2r') return [];
  const dire = (phrase: string): readonly Constat[] => [
    { code: 'C6', gravite: 'attention', phrase: typographier(phrase), article: null, ou: 'baseSieg' },
  ];
  if (baseSieg === 'minimis')
    return dire('Une convention O2R donne d’ordinaire un mandat SIEG : le règlement de minimis est à vérifier.');
  return baseSieg === null && baseProposee(signeeLe ?? jour) === null
    ? dire('Dites le fondement SIEG : la décision de 2012 est abrogée depuis le 19 décembre 2025.')
    : [];
}
