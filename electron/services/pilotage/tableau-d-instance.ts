import { joursEntre } from '#shared/dates/date-civile.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { titulaireLe } from '#shared/domain/instance/mandat.rules.ts';
import { CATEGORIES } from '#shared/domain/instance/categories.data.ts';
import { collegeLibelle } from '#shared/domain/instance/instance.labels.ts';
import type { Instance } from '#shared/domain/instance/instance.schema.ts';
import { profilDe } from '#shared/domain/instance/profil.rules.ts';
import { articleCite } from '#shared/domain/instance/textes.rules.ts';
import { statutDAssiduite } from '#shared/domain/pilotage/assiduite.rules.ts';
import type { MembreSuivi, TableauDInstance } from '#shared/domain/pilotage/tableau-d-instance.schema.ts';
import { calculerQuorum } from '#shared/domain/seance/quorum.rules.ts';
import { compterSieges, type SeanceComptee } from '#shared/domain/seance/siege-compte.rules.ts';
import type { SiegeEnSeance } from '#shared/domain/seance/seance.schema.ts';
import type {
  PresenceLue,
  SeanceLue,
  SiegeDansLeTemps,
} from '#electron/repositories/pilotage/tableau-d-instance.queries.ts';
import type { Contexte } from '../contexte.ts';
import { exigerInstance } from '../instances/lecture-instance.ts';
import { lireAlertesDeLObjet } from './lire-alertes.ts';

interface Voulu {
  readonly id: string;
  /** Dates civiles, comprises. */
  readonly de: string;
  readonly a: string;
}

/** Les sièges tels que cette séance les compte. */
const enSeance = (sieges: readonly SiegeDansLeTemps[], presences: ReadonlyMap<string, PresenceLue>): SiegeEnSeance[] =>
  sieges.map((siege) => ({ ...siege, presence: presences.get(siege.id) ?? null, reponse: null }));

const nomDuSiege = ({ type }: Instance, { organisme, categorie }: SiegeDansLeTemps): string =>
  organisme ?? CATEGORIES[type].find(({ numero }) => numero === categorie)?.bref ?? 'Siège';

/** Chaque membre, de l'ordre des sièges : un siège qui change de titulaire en a deux, chacun avec ses séances. */
function membresDe(instance: Instance, comptees: readonly SeanceComptee[]): MembreSuivi[] {
  const membres = new Map<string, MembreSuivi>();
  for (const [rang, seance] of comptees.entries())
    for (const compte of compterSieges(seance)) {
      const statut = statutDAssiduite(compte);
      const titulaire = compte.titulaire ?? titulaireLe(compte.siege.mandats, seance.reunion.date)?.personne ?? null;
      if (statut === null || titulaire === null) continue;
      const cle = `${compte.siege.id}.${titulaire.id}`;
      const membre = membres.get(cle) ?? {
        cle,
        personneId: titulaire.id,
        nom: nomComplet(titulaire),
        organisme: nomDuSiege(instance, compte.siege),
        college: collegeLibelle[compte.siege.college],
        presences: comptees.map(() => null),
      };
      membre.presences[rang] = statut;
      membres.set(cle, membre);
    }
  const places = new Map(comptees[0]?.sieges.map(({ id }, place) => [id, place]));
  const place = ({ cle }: MembreSuivi): number => places.get(cle.split('.')[0] ?? '') ?? 0;
  return [...membres.values()].toSorted((un, autre) => place(un) - place(autre));
}

function seanceSuivie(lue: SeanceLue, comptee: SeanceComptee): TableauDInstance['seances'][number] {
  const { etat, total, requis, base, phrase } = calculerQuorum(comptee);
  return {
    id: lue.id,
    date: lue.date,
    sansQuorum: lue.etat === 'sans_quorum',
    quorum: { etat, total, requis, base, phrase },
    convocation: lue.convoqueeLe === null ? null : joursEntre(lue.convoqueeLe, lue.date),
    diffusion: lue.diffuseLe === null ? null : joursEntre(lue.date, lue.diffuseLe),
    approbation: lue.approuveLe === null ? null : joursEntre(lue.date, lue.approuveLe),
    decisions: lue.decisions,
  };
}

/** Le tableau de bord d'une instance : ses séances de la période, qui y est venu, ce qu'elle a décidé, ce qui se signale. */
export function lireTableauDInstance(contexte: Contexte, voulu: Voulu): TableauDInstance {
  const { depots } = contexte;
  const { tableauDInstance, reports } = depots;
  const instance = exigerInstance(contexte, voulu.id);
  const parametres = depots.parametres.deInstance(voulu.id);
  const jour = contexte.aujourdHui();
  const profil = profilDe({ instance, parametres }, jour);
  const lues = tableauDInstance.seances(voulu);
  const ids = lues.map(({ id }) => id);
  const sieges = lues.length === 0 ? [] : tableauDInstance.sieges(voulu);
  const presences = Map.groupBy(tableauDInstance.presences(ids), ({ reunionId }) => reunionId);
  const comptees = lues.map(
    ({ id, date, convocation }): SeanceComptee => ({
      instance,
      parametres,
      reunion: { date, convocation },
      sieges: enSeance(sieges, new Map((presences.get(id) ?? []).map((une) => [une.siegeId, une]))),
    }),
  );
  const { reunionsParAn, delaiConvocation, delaiDiffusion, quorumBase } = profil;
  return {
    seances: lues.flatMap((lue, rang) => {
      const comptee = comptees[rang];
      return comptee === undefined ? [] : [seanceSuivie(lue, comptee)];
    }),
    membres: membresDe(instance, comptees),
    decisions: tableauDInstance.decisions(voulu.id, ids, jour),
    reports: reports.deLInstance(voulu.id, voulu.de, voulu.a).map(({ instanceId: _, ...point }) => point),
    exige: {
      reunionsParAn: reunionsParAn.valeur,
      articleReunions: articleCite(reunionsParAn),
      convocation: delaiConvocation.valeur,
      articleConvocation: articleCite(delaiConvocation),
      diffusion: delaiDiffusion.valeur,
      articleDiffusion: articleCite(delaiDiffusion),
      articleQuorum: articleCite(quorumBase),
    },
    parAn: tableauDInstance.parAn(voulu.id),
    alertes: lireAlertesDeLObjet(contexte, { genre: 'instance', id: voulu.id }),
  };
}
