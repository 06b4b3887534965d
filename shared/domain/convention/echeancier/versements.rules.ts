import { montantFr } from '#shared/text/montants.ts';
import { nombreFr } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Constat } from '../../constat.ts';
import { type DixMilliemes, sommeDe, tauxDe } from '../argent/centimes.rules.ts';
import type { Convention } from '../convention.schema.ts';
import type { VersementSuivi } from './versement.types.ts';

type Verse = Pick<VersementSuivi, 'annee' | 'genre' | 'verse' | 'verseLe'>;

const faits = (versements: readonly Verse[], annee?: number): readonly Verse[] =>
  versements.filter((un) => un.verseLe !== null && (annee === undefined || un.annee === annee));
const sommer = (versements: readonly Verse[], rendu: boolean): number =>
  sommeDe(versements.filter(({ genre }) => (genre === 'reversement') === rendu).map(({ verse }) => verse ?? 0));

/** V d'un exercice (M11, § 2.2) : ce qui s'y rattache, quelle que soit la date, moins le trop-perçu déjà rendu. Centimes. */
export const compensationDeLExercice = (versements: readonly Verse[], annee: number): number =>
  sommer(faits(versements, annee), false) - sommer(faits(versements, annee), true);

/** Où en sont les versements d'une convention (M12) ; taux en dix-millièmes, `null` : « n.d. ». */
export interface Consommation {
  readonly verse: number;
  readonly reverse: number;
  readonly reste: number;
  readonly tauxConsommation: DixMilliemes | null;
}

/** Consommation du montant conventionné (M12) : `reste = montant − Σ versé + Σ reversé`. */
export function consommationDe(versements: readonly Verse[], conventionne: number): Consommation {
  const verse = sommer(faits(versements), false);
  const reverse = sommer(faits(versements), true);
  return {
    verse,
    reverse,
    reste: conventionne - verse + reverse,
    tauxConsommation: tauxDe(verse, conventionne),
  };
}

/** Part des charges prévues qui est réalisée (M12), en dix-millièmes ; `null` sans prévision. */
export const tauxDExecution = (chargesEligibles: number, prevues: number): DixMilliemes | null =>
  tauxDe(chargesEligibles, prevues);

/** Ce que les versements d'une année ont de trop, ce qui est revenu déduit (M11, O-14, D. 5316-7). */
export function constatsDesVersements(
  versements: readonly Pick<VersementSuivi, 'annee' | 'genre' | 'verse' | 'prevu'>[],
  annee: number,
  montantEnVigueur: number | null,
  { genre, plafondAvance }: Pick<Convention, 'genre' | 'plafondAvance'>,
): readonly Constat[] {
  const estO2r = genre === 'o2r';
  const constats: Constat[] = [];
  const dire = (code: string, gravite: Constat['gravite'], phrase: string, article: string | null) =>
    constats.push({ code, gravite, phrase: typographier(phrase), article, ou: String(annee) });
  const siens = versements.filter((un) => un.annee === annee && un.genre !== 'reversement');
  const valoir = (liste: typeof siens) => sommeDe(liste.map(({ verse, prevu }) => verse ?? prevu ?? 0));
  const rendus = versements.filter((un) => un.annee === annee && un.genre === 'reversement');
  const somme = valoir(siens) - sommeDe(rendus.map(({ verse }) => verse ?? 0));
  if (montantEnVigueur !== null && somme > montantEnVigueur)
    dire('M11', 'bloquant', `${montantFr(somme)} de versements pour ${montantFr(montantEnVigueur)} en vigueur.`, null);
  if (estO2r && siens.length > 0 && siens.length !== 2)
    dire('O-14', 'attention', `La contribution ${annee} se verse en deux fois, non en ${siens.length}.`, 'D. 5316-7');
  const avances = valoir(siens.filter(({ genre }) => genre === 'avance'));
  if (!estO2r && montantEnVigueur !== null && avances * 10_000 > montantEnVigueur * plafondAvance)
    dire('M11', 'attention', `L’avance ${annee} dépasse ${nombreFr(plafondAvance / 100)} % du montant annuel.`, null);
  return constats;
}

/** Ce qui est versé de toute la convention, ce qui est revenu déduit, tient dans son montant en vigueur (M11). Centimes. */
export function constatsDuTotal(
  versements: readonly Pick<VersementSuivi, 'genre' | 'verse' | 'prevu'>[],
  montantEnVigueur: number | null,
): readonly Constat[] {
  const somme = sommeDe(
    versements.map(({ genre, verse, prevu }) => (genre === 'reversement' ? -(verse ?? 0) : (verse ?? prevu ?? 0))),
  );
  if (montantEnVigueur === null || somme <= montantEnVigueur) return [];
  const phrase = `${montantFr(somme)} de versements en tout, pour ${montantFr(montantEnVigueur)} conventionnés.`;
  return [{ code: 'M11', gravite: 'bloquant', phrase: typographier(phrase), article: null, ou: 'montant' }];
}

/** O-14 (D. 5316-7) : la contribution ne dépasse pas les coûts éligibles moins leurs cofinancements. Centimes. */
export function constatsDuPlafond(
  contribution: number,
  coutsEligibles: number,
  cofinancements: number,
): readonly Constat[] {
  const plafond = Math.max(0, coutsEligibles - cofinancements);
  if (contribution <= plafond) return [];
  const phrase = `La contribution, ${montantFr(contribution)}, dépasse les coûts éligibles moins leurs cofinancements : ${montantFr(plafond)}.`;
  return [{ code: 'O-14', gravite: 'bloquant', phrase: typographier(phrase), article: 'D. 5316-7', ou: 'montant' }];
}
