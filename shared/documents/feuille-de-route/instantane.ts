import { dateSansJour } from '#shared/dates/format.ts';
import { partager, sommer } from '#shared/domain/feuille-de-route/argent.rules.ts';
import {
  actionP147Libelle,
  etatFicheLibelle,
  origineLibelle,
  prioriteLibelle,
  rattachementLibelle,
} from '#shared/domain/feuille-de-route/feuille.labels.ts';
import { direChiffre } from '#shared/domain/feuille-de-route/diagnostic/diagnostic.labels.ts';
import type { Etape, Financement } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { direMoment, direPopulation, direValeur } from '#shared/domain/feuille-de-route/indicateur.labels.ts';
import type { Indicateur } from '#shared/domain/feuille-de-route/indicateur.schema.ts';
import type {
  ChampDit,
  InstantaneDeFeuille,
  ObjetDit,
} from '#shared/domain/feuille-de-route/versions/instantane.types.ts';
import { montantFr } from '#shared/text/montants.ts';
import type { DossierDeFeuille, FicheImprimee } from './dossier.types.ts';
import { meteoDite, piloteDit } from './mots-de-fiche.ts';

const champ = (cle: string, libelle: string, valeur: string | null): ChampDit => ({
  cle,
  libelle,
  valeur: valeur === '' ? null : valeur,
});

const suite = (mots: readonly (string | null | false)[]): string =>
  mots.filter((mot) => typeof mot === 'string' && mot !== '').join(' ; ');

const jour = (date: string | null): string | null => (date === null ? null : dateSansJour(date));

const etape = ({ id, intitule, note, echeance, faiteLe }: Etape): ChampDit =>
  champ(
    `etape ${id}`,
    'Étape',
    suite([
      intitule,
      note,
      echeance !== null && `pour le ${dateSansJour(echeance)}`,
      faiteLe !== null && `faite le ${dateSansJour(faiteLe)}`,
    ]),
  );

const montant = (mot: string, centimes: number | null): string | null =>
  centimes === null ? null : `${mot} ${montantFr(centimes)}`;

const financement = (ligne: Financement): ChampDit =>
  champ(
    `financement ${ligne.id}`,
    `Financement ${ligne.annee}`,
    suite([
      ligne.financeur,
      origineLibelle[ligne.origine],
      ligne.actionP147 !== null && `action ${actionP147Libelle[ligne.actionP147].slice(0, 2)}`,
      ligne.pluriannuel && 'convention pluriannuelle',
      ligne.dauphin !== null && `Dauphin ${ligne.dauphin}`,
      montant('demandé', ligne.demande),
      montant('accordé', ligne.accorde),
      montant('payé', ligne.paye),
    ]),
  );

const indicateur = (un: Indicateur): ChampDit =>
  champ(
    `indicateur ${un.id}`,
    'Indicateur',
    suite([
      un.intitule,
      ...un.mesures.map(
        (mesure) =>
          `${[direMoment(mesure, un.mesures).toLocaleLowerCase('fr'), direPopulation(mesure)].filter((mot) => mot !== '').join(', ')} ${direValeur(un, mesure.valeur)} (${dateSansJour(mesure.le)}, ${mesure.source})`,
      ),
    ]),
  );

function action({ numero, axe, objectif, fiche, ...reste }: FicheImprimee): ObjetDit {
  const noms = (role: 'copilote' | 'partenaire') =>
    reste.partenaires
      .filter((un) => un.role === role)
      .map(({ nom }) => nom)
      .join(', ');
  const quartiers = reste.quartiers.map(({ code, libelle }) => `${libelle} (${code})`).join(', ');
  return {
    id: fiche.id,
    nom: `${numero} ${fiche.intitule}`,
    champs: [
      champ('intitule', 'Intitulé', fiche.intitule),
      champ('axe', 'Axe', axe.intitule),
      champ('objectif', 'Objectif', objectif?.intitule ?? null),
      champ('pilote', 'Pilote', piloteDit(fiche)),
      champ('copilotes', 'Copilotes', noms('copilote')),
      champ('partenaires', 'Partenaires', noms('partenaire')),
      champ('quartiers', 'Quartiers', fiche.horsQpv ? 'hors QPV' : quartiers),
      champ('publics', 'Publics', reste.publics.join(', ')),
      champ('apports', 'Apports', reste.apports.join(', ')),
      champ('dispositifs', 'Dispositifs', reste.dispositifs.map(({ nom }) => nom).join(', ')),
      champ('debut', 'Début', jour(fiche.debut)),
      champ('fin', 'Fin', jour(fiche.fin)),
      champ('priorite', 'Priorité', fiche.priorite === null ? null : prioriteLibelle[fiche.priorite]),
      champ('etat', 'État', etatFicheLibelle[fiche.etat]),
      champ('etatMotif', 'Motif', fiche.etatMotif),
      champ('meteo', 'Météo', reste.meteo === null ? null : meteoDite(reste.meteo)),
      champ('constat', 'Constat', fiche.constat),
      champ('contenu', 'Contenu de l’action', fiche.contenu),
      champ('prochaineEtape', 'Prochaine étape', fiche.prochaineEtape),
      champ('nonRecours', 'Non-recours', fiche.nonRecours),
      champ(
        'evaluation',
        'Évaluation',
        suite([fiche.evaluationMethode, jour(fiche.evaluationLe), fiche.evaluationConclusion]),
      ),
      ...reste.etapes.map(etape),
      ...reste.financements.map(financement),
      ...reste.indicateurs.map(indicateur),
    ],
  };
}

/** Ce que dit la feuille de route, en mots : ce qu'une version fige, et ce que l'on compare. */
export function instantaneDe(dossier: DossierDeFeuille): InstantaneDeFeuille {
  const { feuille, suiviePar, axes, objectifs, fiches } = dossier;
  const lignes = fiches.flatMap(({ financements }) => financements);
  return {
    champs: [
      champ('intitule', 'Intitulé', feuille.intitule),
      champ(
        'annees',
        'Années',
        feuille.debut === feuille.fin ? String(feuille.debut) : `${feuille.debut}-${feuille.fin}`,
      ),
      champ('suiviePar', 'Suivie par', suiviePar),
      champ('diagnostic', 'Diagnostic', feuille.diagnostic),
      ...dossier.chiffres.map((chiffre) =>
        champ(
          `chiffre ${chiffre.id}`,
          'Chiffre du diagnostic',
          suite([chiffre.intitule, chiffre.territoire, direChiffre(chiffre), chiffre.periode, chiffre.source]),
        ),
      ),
      ...dossier.concertations.map(({ id, le, forme, priorites }) =>
        champ(`concertation ${id}`, 'Concertation', suite([dateSansJour(le), forme, priorites])),
      ),
    ],
    axes: axes.map(({ id, numero, intitule, rattachement }) => ({
      id,
      nom: `Axe ${numero}. ${intitule}`,
      champs: [
        champ('intitule', 'Intitulé', intitule),
        champ('rattachement', 'Axe national', rattachement === null ? null : rattachementLibelle[rattachement]),
      ],
    })),
    objectifs: objectifs.map(({ id, numero, intitule, axeId }) => ({
      id,
      nom: `Objectif ${numero}. ${intitule}`,
      champs: [
        champ('intitule', 'Intitulé', intitule),
        champ('axe', 'Axe', axes.find((axe) => axe.id === axeId)?.intitule ?? null),
      ],
    })),
    actions: fiches.map(action),
    argent: [...Map.groupBy(lignes, ({ annee }) => annee)]
      .toSorted(([une], [autre]) => une - autre)
      .map(([annee, siennes]) => ({ annee, ...sommer(siennes), partage: partager(siennes) })),
  };
}
