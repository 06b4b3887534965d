import { baseRetenue } from '#shared/domain/convention/argent/base-sieg.rules.ts';
import { ecartsDe } from '#shared/domain/convention/avenant/ecarts.rules.ts';
import { effetDe } from '#shared/domain/convention/avenant/en-vigueur.rules.ts';
import { POINTS_DU_MANDAT } from '#shared/domain/convention/contenu-convention.data.ts';
import { baseSiegLibelle, VOLETS } from '#shared/domain/convention/convention.labels.ts';
import { conservationJusquAu, periodeTenue } from '#shared/domain/convention/duree.rules.ts';
import type { PointageDeConvention } from '#shared/domain/convention/echeancier/pointage.schema.ts';
import type { Zone } from '#shared/domain/convention/membre.schema.ts';
import { nomDeConvention } from '#shared/documents/convention/mots.ts';
import type { AvenantDuRapport, IdentiteDuRapport } from '#shared/documents/rapport-copil/rapport.types.ts';
import type { PartiesLues } from '../../avenant/en-vigueur.ts';

interface Lignes {
  readonly parties: PartiesLues;
  readonly pointages: readonly PointageDeConvention[];
  readonly comitesPrecedents: readonly string[];
}

/** Les avenants conclus ce jour-là, par numéro, et ce que chacun change (C7). */
function avenantsConclus({ initiale, avenants }: PartiesLues, au: string): readonly AvenantDuRapport[] {
  return avenants.flatMap((avenant) => {
    const { numero, objet, concluLe } = avenant;
    if (concluLe === null || concluLe > au) return [];
    const ecarts = ecartsDe(initiale, avenants, avenant).map(({ quoi, avant, apres }) => ({ quoi, avant, apres }));
    return [{ numero, objet, concluLe, effetLe: effetDe(avenant), ecarts }];
  });
}

/** Ce que la convention dit d'elle-même, avenants en vigueur au jour des données compris (C1 à C9, E5). */
export function identiteDuRapport({ parties, pointages, comitesPrecedents }: Lignes, au: string): IdentiteDuRapport {
  const { convention, membres, zones, annees } = parties.enVigueur;
  const { fin, resilieeLe } = convention;
  const base = baseRetenue(convention);
  const noms = (genres: readonly Zone['genre'][]) =>
    zones.filter(({ genre }) => genres.includes(genre)).map(({ libelle }) => libelle);
  const autre = base === 'autre' ? convention.baseSiegAutre : null;
  return {
    genre: convention.genre,
    numero: convention.numero,
    nom: nomDeConvention(convention),
    intitule: convention.intitule,
    porteur: convention.porteur,
    organismes: membres.map(({ nom, chefDeFile, role, contribution }) => ({ nom, chefDeFile, role, contribution })),
    autorite: convention.autorite,
    departements: noms(['departement']),
    quartiers: noms(['qpv']),
    autresZones: noms(['epci', 'commune', 'mots']),
    publics: convention.publics,
    volets: VOLETS.filter(({ champ }) => convention[champ]).map(({ numero, libelle }) => ({ numero, libelle })),
    debut: convention.debut,
    fin,
    signeeLe: convention.signeeLe,
    resilieeLe,
    montant: convention.montant,
    montantsAnnuels: annees.map(({ annee, montant }) => ({ annee, montant })),
    beneficiaires: convention.beneficiaires,
    avenants: avenantsConclus(parties, au),
    base: base === null ? null : (autre ?? baseSiegLibelle[base]),
    baseAbrogee: base === 'decision_2012',
    mandat: POINTS_DU_MANDAT.map(({ cle, libelle }) => ({
      libelle,
      porte: pointages.some((un) => un.liste === 'mandat' && un.cle === cle),
    })),
    conservation: conservationJusquAu(periodeTenue(convention).fin),
    comitesPrecedents,
  };
}
