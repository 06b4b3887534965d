import { dateLongue, dateSansJour, heureFr } from '#shared/dates/format.ts';
import { nomCourt, nomLegal } from '#shared/domain/instance/instance.labels.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { enumerer, pluriel } from '#shared/text/nombres.ts';
import type { Bloc, DocumentNeutre } from '../blocs.ts';
import { paragraphe, titre } from '../blocs-courants.ts';
import { nomDeFichier } from '../nom-de-fichier.ts';
import { enTeteDe, type OptionsDocument } from '../seance/contexte.ts';
import { actionsDe, deliberationsDe, listeDesActions, tableauAvecVote } from '../seance/decisions.ts';
import { lieuDe } from '../seance/fiche.ts';
import { duNomLegal } from '../seance/mots.ts';
import { annonceDesChangements } from '../seance/quorum-au-point.ts';
import { quorumDe } from '../seance/quorum.ts';
import { signatairesDeSeance } from '../seance/signataires.ts';
import { gras, sansPoint, texte, texteOuManque } from '../segments.ts';

/** Le compte du quorum et ce qu’il conclut : « Atteint (R. 5311-40). » */
function quorum(seance: Seance): string {
  const { etat, base, requis, presents, representes, total, phrase, article, assiette } = quorumDe(seance);
  if (etat !== 'atteint' && etat !== 'non_atteint') return phrase;
  const compte = [
    pluriel(presents, 'présent', 'présents'),
    ...(representes === 0 ? [] : [`${pluriel(representes, 'représenté', 'représentés')}, soit ${total}`]),
  ];
  const issue = etat === 'atteint' ? 'Atteint' : 'Non atteint';
  const voix = assiette === 'ayant_voix' ? ' ayant voix délibérative' : '';
  const changements = annonceDesChangements(seance);
  const suite = changements === null ? '' : ` ${changements.replace(', où le quorum est de nouveau posé', '')}`;
  return `Quorum : ${pluriel(base, 'membre', 'membres')}${voix}, ${requis} requis ; ${enumerer(compte)}. ${issue} (${article ?? ''}).${suite}`;
}

function blocsDecisions(seance: Seance): Bloc[] {
  const deliberations = deliberationsDe(seance);
  if (deliberations.length > 0) return [tableauAvecVote(seance, deliberations)];
  return [paragraphe('releve_vide', texte('Aucune délibération n’a été prise.'))];
}

function blocsActions(seance: Seance): Bloc[] {
  const actions = actionsDe(seance);
  return actions.length === 0
    ? []
    : [titre('actions', 2, 'Actions sans vote'), listeDesActions('actions_liste', actions)];
}

function prochaine({ suivante }: Seance): Bloc[] {
  if (suivante === null) return [];
  const lieu = suivante.lieu === null ? '' : `, ${sansPoint(suivante.lieu)}`;
  const quand = texte(` ${dateLongue(suivante.date)} à ${heureFr(suivante.heureDebut)}${lieu}.`);
  return [paragraphe('prochaine', [...gras('Prochaine réunion :'), ...quand], 'corps', true)];
}

/**
 * Relevé de décisions : les mêmes numéros et les mêmes mots que le procès-verbal, avec le vote sous
 * chaque décision (R-085), les actions sans vote et les signatures.
 */
export function etablirReleveDecisions(seance: Seance, { image, definitif = false }: OptionsDocument): DocumentNeutre {
  const { instance, reunion, emetteur } = seance;
  const jour = dateSansJour(reunion.date);
  const lieu = lieuDe(seance);
  return {
    titre: `Relevé de décisions ${duNomLegal(instance)}, séance du ${jour}`,
    objet: 'Relevé de décisions',
    auteur: emetteur.intitule,
    nomDeFichier: nomDeFichier(reunion.date, nomCourt(instance), 'relevé de décisions'),
    enTete: enTeteDe(seance, image, { objet: `relevé de décisions du ${jour}`, projet: !definitif, lettre: false }),
    blocs: [
      {
        type: 'blocTitre',
        id: 'titre',
        forme: 'Relevé de décisions',
        instance: texte(nomLegal(instance)),
        seance: texte(`Séance du ${dateLongue(reunion.date)}${lieu === null ? '' : `, ${lieu}`}`),
        reference: [],
      },
      // Une instance libre n’a pas de quorum (R-002).
      ...(quorumDe(seance).etat === 'libre' ? [] : [paragraphe('quorum', texte(quorum(seance)), 'reference')]),
      ...blocsDecisions(seance),
      ...blocsActions(seance),
      ...prochaine(seance),
      {
        type: 'signatures',
        id: 'signatures',
        lieu: [...texte('Fait à '), ...texteOuManque(emetteur.ville, 'lieu'), ...texte(', le')],
        signataires: signatairesDeSeance(seance),
        espace: 'serre',
      },
    ],
  };
}
