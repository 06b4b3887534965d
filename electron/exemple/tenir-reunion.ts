import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { ajouterJours } from '#shared/dates/date-civile.ts';
import { reculerAuJourOuvre } from '#shared/dates/jours-feries.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { calculerQuorum } from '#shared/domain/seance/quorum.rules.ts';
import type { Seance, SiegeEnSeance } from '#shared/domain/seance/seance.schema.ts';
import { compterSieges } from '#shared/domain/seance/siege-compte.rules.ts';
import { enumerer } from '#shared/text/nombres.ts';
import type { ReunionExemple } from './donnees.ts';

type Decision = ReunionExemple['points'][number]['decisions'][number];

const APPELANT = { fenetre: 1 };
const VU = Number.MAX_SAFE_INTEGER;

/** Le décompte par têtes d'une décision de l'exemple, d'après les présents ou représentés. */
function decompte(decision: Decision, total: number, nommer: (organisme: string) => string) {
  const noms = (organismes: readonly string[]) => (organismes.length === 0 ? null : enumerer(organismes.map(nommer)));
  if (decision.mode === 'sans_opposition') return { mode: decision.mode };
  const abstention = decision.partage ? total % 2 : (decision.abstention ?? 0);
  const moitie = (total - abstention) / 2;
  return {
    mode: decision.mode,
    pour: decision.partage
      ? moitie
      : decision.pour !== null && decision.pour < 0
        ? total + decision.pour
        : decision.pour,
    contre: decision.partage ? moitie : decision.contre,
    abstention,
    contreNoms: noms(decision.contreDe),
    abstentionNoms: noms(decision.abstentionDe),
    sensEtat: decision.sensEtat,
  };
}

/** Qui vote pour un organisme : présent, ou représenté. Un votant nommé est toujours un membre. */
const votants = (seance: Seance) => {
  const comptes = compterSieges(seance).filter(({ compte, voix }) => compte !== null && voix);
  return (organisme: string): string => {
    const siege = comptes.find((compte) => compte.siege.organisme === organisme);
    const personne = siege?.siegeant ?? siege?.titulaire;
    if (!personne) throw new Error(`Personne ne vote pour « ${organisme} » dans cette séance de l’exemple.`);
    return nomComplet(personne);
  };
};

function constater(h: HandlersFichier, seance: Seance, modele: ReunionExemple): void {
  const pourvus = seance.sieges.filter((s) => s.mandats.length > 0);
  const poser = (
    siege: SiegeEnSeance | undefined,
    statut: 'distance' | 'excuse' | 'absent' | 'pouvoir',
    mandataire: SiegeEnSeance | undefined = undefined,
  ) => {
    if (siege === undefined) return;
    h['presences.constater'](
      {
        reunionId: seance.reunion.id,
        siegeId: siege.id,
        statut,
        personneId: null,
        mandataireSiegeId: mandataire?.id ?? null,
      },
      APPELANT,
    );
  };
  for (const rang of modele.absents) poser(pourvus[rang], 'absent');
  for (const rang of modele.excuses) poser(pourvus[rang], 'excuse');
  for (const rang of modele.distance) poser(pourvus[rang], 'distance');
  for (const [mandant] of modele.pouvoirs) {
    const siege = pourvus[mandant];
    const prises = new Set([...modele.absents, ...modele.excuses, mandant]);
    poser(
      siege,
      'pouvoir',
      pourvus.find((autre, rang) => !prises.has(rang) && autre !== siege && autre.college === siege?.college),
    );
  }
  h['presences.constaterLesAutres']({ reunionId: seance.reunion.id, statut: 'present' }, APPELANT);
}

/**
 * Crée une réunion de l'exemple ; passée, elle est convoquée, tenue et levée par les services eux-mêmes.
 */
export function tenirReunion(
  h: HandlersFichier,
  modele: ReunionExemple,
  instanceId: string,
  departement: string,
  aujourdHui: string,
): void {
  const date = reculerAuJourOuvre(ajouterJours(aujourdHui, modele.jours), departement);
  const { id } = h['reunions.creer']({ instanceId, date, heureDebut: modele.heureDebut }, APPELANT);
  h['reunions.modifier'](
    {
      id,
      vu: VU,
      patch: {
        heureFin: modele.heureFin,
        lieu: modele.lieu,
        modalite: modele.modalite,
        reference: modele.reference.replace('{annee}', date.slice(0, 4)),
      },
    },
    APPELANT,
  );
  const points = modele.points.map(
    ({ titre, nature, intervenant, duree }) =>
      h['points.ajouter']({ reunionId: id, titre, nature, intervenant, duree, rang: null }, APPELANT).id,
  );
  if (modele.ouverteA === null || modele.leveeA === null) return;
  const lire = () => h['reunions.lire']({ id }, APPELANT);

  const envoyeeLe = reculerAuJourOuvre(ajouterJours(date, -16), departement);
  h['reunions.convoquer'](
    { id, envoyeeLe, recueLe: ajouterJours(envoyeeLe, 1), canal: 'courriel', par: null },
    APPELANT,
  );
  h['reunions.ouvrir']({ id, a: modele.ouverteA }, APPELANT);
  constater(h, lire(), modele);
  for (const [civilite, prenom, nom, fonction, structure] of modele.invites) {
    h['invites.ajouter'](
      {
        reunionId: id,
        personneId: null,
        pourSiegeId: null,
        personne: { civilite, prenom, nom, fonction, structure, courriel: null, telephone: null },
      },
      APPELANT,
    );
  }
  const tenue = lire();
  const { total } = calculerQuorum(tenue);
  const nommer = votants(tenue);
  modele.points.forEach((point, rang) => {
    const pointId = points[rang] ?? '';
    h['points.modifier']({ id: pointId, vu: VU, patch: { textePv: point.texte, etat: 'traite' } }, APPELANT);
    for (const decision of point.decisions) {
      const d = h['deliberations.creer']({ pointId, nature: decision.nature, texte: decision.texte }, APPELANT);
      const suite = {
        pilote: decision.pilote,
        echeance: ajouterJours(date, decision.echeance),
        desaccords: decision.desaccords?.replace(/\{(?<organisme>[^}]+)\}/gu, (_, nom: string) => nommer(nom)) ?? null,
      };
      h['deliberations.modifier'](
        { id: d.id, vu: VU, patch: { ...decompte(decision, total, nommer), ...suite } },
        APPELANT,
      );
    }
    for (const action of point.actions) {
      h['actions.creer'](
        { pointId, libelle: action.libelle, pilote: action.pilote, echeance: ajouterJours(date, action.echeance) },
        APPELANT,
      );
    }
  });
  h['reunions.lever']({ id, a: modele.leveeA }, APPELANT);
}
