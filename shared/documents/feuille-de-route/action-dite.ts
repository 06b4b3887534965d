import { etatFicheLibelle, prioriteLibelle } from '#shared/domain/feuille-de-route/feuille.labels.ts';
import { suiteDEvaluationLibelle } from '#shared/domain/feuille-de-route/risque.labels.ts';
import type { ObjetDit } from '#shared/domain/feuille-de-route/versions/instantane.types.ts';
import type { FicheImprimee } from './dossier.types.ts';
import { meteoDite, piloteDit } from './mots-de-fiche.ts';
import { champ, jour, suite } from './champ-dit.ts';
import { etape, financement, indicateur, risque, sousAction } from './parties-dites.ts';

/** Une action, champ par champ, puis ce qu’elle porte. */
export function actionDite({ numero, axe, objectif, fiche, ...reste }: FicheImprimee): ObjetDit {
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
      champ(
        'evaluationSuite',
        'Suite de l’évaluation',
        fiche.evaluationSuite === null ? null : suiteDEvaluationLibelle[fiche.evaluationSuite],
      ),
      champ('freins', 'Freins levés', reste.freins.join(', ')),
      ...reste.risques.map(risque),
      ...reste.sousActions.map(sousAction),
      ...reste.etapes.map((une) => etape(une, reste.sousActions)),
      ...reste.financements.map(financement),
      ...reste.indicateurs.map(indicateur),
    ],
  };
}
