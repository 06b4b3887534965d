import type { AnneeDeConvention } from '#shared/domain/convention/annee.schema.ts';
import { POINTS_DU_MANDAT } from '#shared/domain/convention/contenu-convention.data.ts';
import { baseSiegLibelle, VOLETS } from '#shared/domain/convention/convention.labels.ts';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';
import { conservationJusquAu } from '#shared/domain/convention/duree.rules.ts';
import type { PointageDeConvention } from '#shared/domain/convention/echeancier/pointage.schema.ts';
import type { MembreDeConvention, Zone } from '#shared/domain/convention/membre.schema.ts';
import { nomDeConvention } from '#shared/documents/convention/mots.ts';
import type { AvenantDuRapport, IdentiteDuRapport } from '#shared/documents/rapport-copil/rapport.types.ts';

interface Lignes {
  readonly convention: Convention;
  readonly membres: readonly MembreDeConvention[];
  readonly zones: readonly Zone[];
  readonly annees: readonly AnneeDeConvention[];
  readonly pointages: readonly PointageDeConvention[];
  readonly comitesPrecedents: readonly string[];
}

/** Les avenants conclus ce jour-là, dans l'ordre de leur conclusion (C7). */
function avenantsConclus(annees: readonly AnneeDeConvention[], au: string): readonly AvenantDuRapport[] {
  return annees
    .flatMap((une) => (une.concluLe !== null && une.concluLe <= au ? [{ ...une, concluLe: une.concluLe }] : []))
    .toSorted((une, autre) => une.concluLe.localeCompare(autre.concluLe))
    .map(({ annee, concluLe, avenantMotif, montant }, rang) => ({
      numero: rang + 1,
      annee,
      concluLe,
      motif: avenantMotif,
      montant,
      avant: annees.find((une) => une.annee === annee - 1)?.montant ?? null,
    }));
}

/** Ce que la convention dit d'elle-même au jour des données (C1 à C9, E5). */
export function identiteDuRapport(
  { convention, membres, zones, annees, pointages, comitesPrecedents }: Lignes,
  au: string,
): IdentiteDuRapport {
  const { baseSieg, fin, resilieeLe } = convention;
  const noms = (genres: readonly Zone['genre'][]) =>
    zones.filter(({ genre }) => genres.includes(genre)).map(({ libelle }) => libelle);
  const terme = resilieeLe !== null && resilieeLe < fin ? resilieeLe : fin;
  const autre = baseSieg === 'autre' ? convention.baseSiegAutre : null;
  return {
    numero: convention.numero,
    nom: nomDeConvention(convention),
    intitule: convention.intitule,
    porteur: convention.porteur,
    organismes: membres.map(({ nom, chefDeFile, role, contribution }) => ({ nom, chefDeFile, role, contribution })),
    autorite: convention.autorite,
    departements: noms(['departement']),
    quartiers: noms(['qpv']),
    autresZones: noms(['epci', 'commune', 'mots']),
    volets: VOLETS.filter(({ champ }) => convention[champ]).map(({ numero, libelle }) => ({ numero, libelle })),
    debut: convention.debut,
    fin,
    signeeLe: convention.signeeLe,
    resilieeLe,
    montant: convention.montant,
    montantsAnnuels: annees.map(({ annee, montant }) => ({ annee, montant })),
    beneficiaires: convention.beneficiaires,
    avenants: avenantsConclus(annees, au),
    base: baseSieg === null ? null : (autre ?? baseSiegLibelle[baseSieg]),
    baseAbrogee: baseSieg === 'decision_2012',
    mandat: POINTS_DU_MANDAT.map(({ cle, libelle }) => ({
      libelle,
      porte: pointages.some((un) => un.liste === 'mandat' && un.cle === cle),
    })),
    conservation: conservationJusquAu(terme),
    comitesPrecedents,
  };
}
