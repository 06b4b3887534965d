import { anneeCivile } from '#shared/dates/date-civile.ts';
import { dateSansJour } from '#shared/dates/format.ts';
import type { FicheImprimee } from '#shared/documents/feuille-de-route/dossier.types.ts';
import { nomComplet, qualiteDe } from '#shared/domain/annuaire/personne.labels.ts';
import { partager, sommer } from '#shared/domain/feuille-de-route/argent.rules.ts';
import { direValeur } from '#shared/domain/feuille-de-route/indicateur.labels.ts';
import type { Indicateur } from '#shared/domain/feuille-de-route/indicateur.schema.ts';
import { dansLOrdreDuTemps } from '#shared/domain/note/composer.rules.ts';
import type { ElementDeNote, MatiereDeNote } from '#shared/domain/note/matiere.types.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { montantFr } from '#shared/text/montants.ts';
import { enPhrase } from '#shared/text/capitale.ts';
import { enumerer } from '#shared/text/nombres.ts';
import type { Contexte } from '../../contexte.ts';
import { lireDossier } from '../../feuilles-de-route/dossier-de-feuille.ts';
import { argentRetenu } from '../de-l-argent.ts';
import { ouEnEst } from '../des-actions.ts';
import { dateDuCalendrier, element, joindre, phrase, retardDit, siEnRetard } from '../elements.ts';

/** La dernière valeur réalisée d'un indicateur, à côté de sa cible. */
function indicateur({ intitule, mesures, ...forme }: Indicateur, vers: string): ElementDeNote[] {
  const entieres = mesures.filter(({ sexe, territoire }) => sexe === 'ensemble' && territoire === 'ensemble');
  const derniere = (moment: 'realisee' | 'cible') =>
    entieres.filter((une) => une.moment === moment).toSorted((une, autre) => autre.le.localeCompare(une.le))[0];
  const [realisee, cible] = [derniere('realisee'), derniere('cible')];
  if (realisee === undefined && cible === undefined) return [];
  const dite = realisee ?? cible;
  return [
    element(
      realisee === undefined ? `${intitule}, cible` : intitule,
      direValeur(forme, dite?.valeur),
      [
        `${dite?.source ?? ''}, ${dateSansJour(dite?.le ?? '')}`,
        realisee !== undefined && cible !== undefined && `cible : ${direValeur(forme, cible.valeur)}`,
      ],
      vers,
    ),
  ];
}

function calendrier({ etapes, fiche, jour }: FicheImprimee, vers: string): ElementDeNote[] {
  const aFaire = etapes.filter(({ faiteLe, echeance }) => faiteLe === null && echeance !== null);
  const datees = aFaire.map(({ intitule, echeance }) => ({
    ...dateDuCalendrier(echeance ?? jour, intitule, vers),
    ...siEnRetard(echeance, jour),
  }));
  return [
    // Une étape dont la date est passée est ce qui presse le plus.
    ...datees.filter(({ presse }) => presse !== undefined),
    ...dansLOrdreDuTemps(
      [
        ...datees.filter(({ presse }) => presse === undefined),
        ...(fiche.fin === null ? [] : [dateDuCalendrier(fiche.fin, 'fin prévue de l’action', vers)]),
      ],
      jour,
    ),
  ];
}

/** Ce qui la retient : ses sous-actions, ses risques. Où elle en est se lit dans « Ce qu'il faut retenir ». */
function actions({ avancement, risques }: FicheImprimee, vers: string): ElementDeNote[] {
  return [
    ...avancement.alertes.map(({ intitule, bloquee, retard }) =>
      element(intitule, bloquee ? 'bloquée' : retardDit(retard), [], vers, true),
    ),
    ...risques.map(({ intitule, parade }) =>
      element(intitule, parade === null ? 'risque, sans parade notée' : `risque ; parade : ${parade}`, [], vers),
    ),
  ];
}

function argent({ financements }: FicheImprimee, annee: number, vers: string): ElementDeNote[] {
  const siens = financements.filter((une) => une.annee === annee);
  const { demande, accorde, paye } = sommer(siens);
  const dits = [
    demande !== null && `${montantFr(demande)} demandés`,
    accorde !== null && `${montantFr(accorde)} accordés`,
    paye !== null && `${montantFr(paye)} payés`,
  ].filter((mots) => mots !== false);
  return [
    ...argentRetenu(annee, partager(siens), vers),
    ...(dits.length === 0 ? [] : [element(`En ${annee}`, enumerer(dits), [], vers)]),
  ];
}

/** Le pilote, s'il est une personne ou une structure de l'annuaire que l'on sait joindre. */
function pilotes({ depots }: Contexte, { fiche }: FicheImprimee): ElementDeNote[] {
  const personne = fiche.piloteId === null ? null : depots.personnes.parId(fiche.piloteId);
  const structure = fiche.structurePiloteId === null ? null : depots.structures.parId(fiche.structurePiloteId);
  return [
    ...(personne === null
      ? []
      : [
          element(
            nomComplet(personne),
            qualiteDe(personne) ?? 'pilote',
            [joindre(personne)],
            `/annuaire/${personne.id}`,
          ),
        ]),
    ...(structure === null || joindre(structure) === ''
      ? []
      : [element(structure.nom, 'pilote de l’action', [joindre(structure)], `/annuaire/structures/${structure.id}`)]),
  ];
}

/** Ce qu'une note dit d'une fiche action. */
export function matiereDeFiche(contexte: Contexte, id: string, jour: string): MatiereDeNote {
  const inscription = contexte.depots.fichesAction.inscriptions(id)[0];
  if (inscription === undefined) throw communErrors.introuvable('Cette fiche action');
  const dossier = lireDossier(contexte, inscription.feuilleId, jour, id);
  const [imprimee] = dossier.fiches;
  if (imprimee === undefined) throw communErrors.introuvable('Cette fiche action');
  const { fiche, quartiers, avancement, numero, publics, partenaires } = imprimee;
  const vers = `/fiches-action/${id}`;
  const phrases = [
    `Action ${ouEnEst({ id, intitule: fiche.intitule, pilote: null, etatMotif: fiche.etatMotif, avancement })}.`,
    quartiers.length > 0 && `Quartiers visés : ${enumerer(quartiers.map(({ libelle }) => libelle))}.`,
    publics.length > 0 && `Publics : ${enumerer(publics.map(enPhrase))}.`,
    fiche.structurePilote !== null && `Pilote : ${fiche.structurePilote}.`,
    partenaires.length > 0 && `Partenaires : ${enumerer(partenaires.map(({ nom }) => nom))}.`,
    fiche.prochaineEtape !== null && `Prochaine étape : ${fiche.prochaineEtape}`,
  ].filter((mots) => mots !== false);
  return {
    objet: { genre: 'fiche_action', id, nom: fiche.intitule },
    precision: `Fiche action ${numero}, ${enPhrase(dossier.feuille.intitule)}, ${dossier.de}`,
    instanceId: dossier.feuille.instanceId,
    titres: { actions: 'Ce qui la retient' },
    blocs: {
      retenir: [phrase(phrases.join(' '), vers)],
      chiffres: imprimee.indicateurs.flatMap((un) => indicateur(un, vers)),
      echeances: calendrier(imprimee, vers),
      decisions: [],
      actions: actions(imprimee, vers),
      argent: argent(imprimee, anneeCivile(jour), vers),
      appels: pilotes(contexte, imprimee),
    },
  };
}
