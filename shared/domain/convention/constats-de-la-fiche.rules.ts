import type { AnneeDeConvention } from './annee.schema.ts';
import { citer, constatsDeLaBase, constatsDuFondement, controleEstDu } from './argent/base-sieg.rules.ts';
import type { Constat } from '../constat.ts';
import { constatsDesChampsRequis } from './champs-requis.rules.ts';
import { constatsDuContenu, constatsDuMandat } from './completude.rules.ts';
import type { Condition } from './contenu-convention.data.ts';
import type { Convention } from './convention.schema.ts';
import { constatsDeLaDuree, nombreDAnnees } from './duree.rules.ts';
import type { MembreDeConvention, Zone } from './membre.schema.ts';
import type { ListeDePointage, PointageDeConvention } from './echeancier/pointage.schema.ts';
import { constatsDuProjetCommun } from './argent/projet-commun.rules.ts';
import {
  constatsDeLaSignature,
  constatsDesVolets,
  constatsDuMinimum,
  type Precedente,
} from './echeancier/signature.rules.ts';
import { voletsDe } from './volets.rules.ts';

/** Une convention et ce qu'elle dit d'elle-même. */
export interface DiteDeLaConvention {
  readonly convention: Convention;
  readonly membres: readonly MembreDeConvention[];
  readonly annees: readonly Pick<AnneeDeConvention, 'annee' | 'montant'>[];
  readonly pointages: readonly PointageDeConvention[];
  readonly zones: readonly Pick<Zone, 'genre'>[];
  /** Celle qu'elle renouvelle (O-12). */
  readonly precedente: Precedente | null;
}

/** Les cases cochées d'une liste. */
export const casesDe = (pointages: readonly PointageDeConvention[], liste: ListeDePointage): readonly string[] =>
  pointages.filter((une) => une.liste === liste).map(({ cle }) => cle);

/** Ce que « le cas échéant » vise ici : l'accompagnement, le projet porté en commun (O-1). */
export const concernesPar = ({
  convention,
  membres,
}: Pick<DiteDeLaConvention, 'convention' | 'membres'>): readonly Condition[] => [
  ...(convention.voletAccompagnement ? (['accompagnement'] as const) : []),
  ...(membres.length > 0 ? (['projet_commun'] as const) : []),
];

/** Ce qui vient du décret et de l'appel : signature et volets d'une convention O2R (O-12, C3). */
function constatsO2r(convention: Convention, precedente: Precedente | null): readonly Constat[] {
  const { prefetDeRegion, amiReference, demandeLe, representantDit, motifVolets, voletsExiges } = convention;
  const signature = {
    parLePrefetDeRegion: prefetDeRegion,
    amiReference,
    demandeLe,
    representantsLegaux: representantDit ? ['dit'] : [],
    precedente,
  };
  return [...constatsDeLaSignature(signature), ...constatsDesVolets(voletsDe(convention), motifVolets, voletsExiges)];
}

/**
 * Ce que la convention dit et qui ne va pas, champ par champ : durée (C2, O-2), signature (O-12), volets (C3), projet
 * commun (C4, O-13), fondement SIEG (C6), minimum de l'appel (C5). `jour` : date civile d'aujourd'hui.
 */
export function constatsDeLaFiche(
  { convention, membres, annees, precedente }: Omit<DiteDeLaConvention, 'zones' | 'pointages'>,
  jour: string,
): readonly Constat[] {
  const { genre, baseSieg, signeeLe, coutTotal, montant, minimumAnnuel } = convention;
  const estO2r = genre === 'o2r';
  const projet = membres.map((membre) => ({ ...membre, parAnnee: membre.parts }));
  // Une année se compare dès qu'un organisme en détaille sa part.
  const detaillees = new Set(membres.flatMap(({ parts }) => parts.map(({ annee }) => annee)));
  const parAnnee = annees.flatMap(({ annee, montant: aide }) =>
    aide === null || !detaillees.has(annee) ? [] : [{ annee, montant: aide }],
  );
  const total = { budget: coutTotal, contribution: montant, parAnnee };
  return [
    ...constatsDeLaDuree({ ...convention, estO2r }),
    ...(estO2r ? constatsO2r(convention, precedente) : []),
    ...(membres.length === 0 ? [] : constatsDuProjetCommun(projet, total, estO2r)),
    ...(baseSieg === null ? [] : constatsDeLaBase(baseSieg, signeeLe ?? jour)),
    ...constatsDuFondement(convention, jour),
    ...(montant === null ? [] : constatsDuMinimum(montant, nombreDAnnees(convention), minimumAnnuel)),
  ];
}

/**
 * Ce qu'il faut savoir avant de signer : la fiche, puis ce que la convention ne porte pas (C1) ou ne dit pas encore (O-1).
 * Le mandat se lit point par point (C8), sauf sous le règlement de minimis, qui n'en demande pas.
 */
export function constatsAvantSignature(dite: DiteDeLaConvention, jour: string): readonly Constat[] {
  const { convention, pointages, zones } = dite;
  const fiche = constatsDeLaFiche(dite, jour);
  if (convention.genre !== 'o2r') return fiche;
  return [
    ...fiche,
    ...constatsDesChampsRequis(convention, zones),
    ...constatsDuContenu(casesDe(pointages, 'contenu'), concernesPar(dite)),
    ...(controleEstDu(convention) ? constatsDuMandat(casesDe(pointages, 'mandat'), citer(convention, '4')) : []),
  ];
}
