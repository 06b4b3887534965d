import { dateLongue, dateSansJour, heureFr } from '#shared/dates/format.ts';
import { nomCourt, nomLegal } from '#shared/domain/instance/instance.labels.ts';
import { phraseQuorumNonAtteint, phraseSecondeConvocation } from '#shared/domain/seance/quorum-en-mots.rules.ts';
import type { Quorum } from '#shared/domain/seance/quorum.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import type { Bloc, DocumentNeutre, Segments } from '../blocs.ts';
import { paragraphe, titre } from '../blocs-courants.ts';
import { enLettres } from '../nombres-en-lettres.ts';
import { nomDeFichier } from '../nom-de-fichier.ts';
import { enTeteDe, type OptionsDocument } from '../seance/contexte.ts';
import { deliberationsDe, tableauDeSuivi } from '../seance/decisions.ts';
import { ficheDeSeance, lieuDe } from '../seance/fiche.ts';
import { duNomLegal, estComite } from '../seance/mots.ts';
import { blocsDesParticipants, pouvoirsDonnes } from '../seance/participants.ts';
import { annonceDesChangements } from '../seance/quorum-au-point.ts';
import { quorumDe, sansQuorum } from '../seance/quorum.ts';
import { signatairesDeSeance } from '../seance/signataires.ts';
import { gras, manque, sansPoint, texte, texteOuManque } from '../segments.ts';
import { blocsEssentiel } from './essentiel.ts';
import { blocsDuVoteEcrit } from '../ecrite/ecrite.blocs.ts';
import { blocsDesPoints } from './points.ts';

/** « Réf. CDPE 68 / 2026-03. Projet soumis à l’accord des coprésidents. Secrétariat : DDETSPP du Haut-Rhin. » */
function reference({ instance, reunion }: Seance, definitif: boolean): Segments {
  const phrases = [
    reunion.reference === null ? null : `Réf. ${sansPoint(reunion.reference)}.`,
    definitif ? null : `Projet soumis à l’accord ${estComite(instance) ? 'des coprésidents' : 'de la présidence'}.`,
    instance.secretariat === null ? null : `Secrétariat : ${sansPoint(instance.secretariat)}.`,
  ];
  return texte(phrases.filter((phrase) => phrase !== null).join(' '));
}

function blocsParticipants(seance: Seance): Bloc[] {
  const constatees = seance.sieges.some(({ presence }) => presence !== null);
  const constat = constatees ? [] : [paragraphe('presences_a_constater', manque('présences à constater'))];
  const entete = titre('participants', 1, 'Participants', { nouvellePage: true });
  return [entete, ...constat, ...blocsDesParticipants(seance)];
}

/** Ce qu’emporte l’absence de quorum, sans redire le compte que l’arithmétique vient de poser. */
function effetSansQuorum(quorum: Quorum): string {
  const phrase = phraseQuorumNonAtteint(quorum);
  return phrase.slice(Math.max(0, phrase.search(/L[ea] (?:comité|commission) ne délibère pas/u)));
}

/** L’arithmétique du quorum, entière, puis ce qu’elle emporte (R. 5311-40). */
function blocsQuorum(seance: Seance): Bloc[] {
  const quorum = quorumDe(seance);
  // Une instance libre n’a pas de quorum (R-002).
  if (quorum.etat === 'libre') return [];
  const effet =
    quorum.etat === 'non_requis'
      ? phraseSecondeConvocation(quorum)
      : sansQuorum(seance)
        ? effetSansQuorum(quorum)
        : annonceDesChangements(seance);
  return [
    titre('quorum', 2, 'Quorum'),
    paragraphe('quorum_calcul', texte(quorum.arithmetique)),
    ...(effet === null ? [] : [paragraphe('quorum_effet', texte(effet))]),
  ];
}

function cloture({ reunion, suivante }: Seance): Bloc {
  const levee =
    reunion.leveeA === null
      ? manque('heure de levée à préciser')
      : texte(`La séance est levée à ${heureFr(reunion.leveeA)}.`);
  const lieu = suivante?.lieu == null ? '' : `, ${sansPoint(suivante.lieu)}`;
  const prochaine =
    suivante === null
      ? []
      : texte(
          `La prochaine séance est fixée au ${dateLongue(suivante.date)} à ${heureFr(suivante.heureDebut)}${lieu}. `,
        );
  return paragraphe('cloture_texte', [...prochaine, ...levee]);
}

/** Les pouvoirs annexés sont ceux qui valent : un pouvoir sans effet ne représente personne (R-061). */
function annexes(seance: Seance): Segments {
  const pouvoirs = pouvoirsDonnes(seance);
  const joints = pouvoirs === 0 ? '' : ` ; ${enLettres(pouvoirs)} ${pouvoirs === 1 ? 'pouvoir' : 'pouvoirs'}`;
  return [...gras('Annexes :'), ...texte(` feuille d’émargement${joints}.`)];
}

/**
 * Procès-verbal d’une séance (R-080, R. 133-13, R. 5311-45) : l’essentiel, la fiche, les participants, le
 * quorum, les points, le relevé de décisions et les signatures. Les notes personnelles n’y entrent pas ;
 * la date de signature reste en blanc.
 */
export function etablirProcesVerbal(seance: Seance, { image, definitif = false }: OptionsDocument): DocumentNeutre {
  const { instance, reunion, emetteur } = seance;
  const jour = dateSansJour(reunion.date);
  const deliberations = deliberationsDe(seance);
  const lieu = lieuDe(seance);
  return {
    titre: `Procès-verbal ${duNomLegal(instance)}, séance du ${jour}`,
    objet: 'Procès-verbal de séance',
    auteur: emetteur.intitule,
    nomDeFichier: nomDeFichier(reunion.date, nomCourt(instance), 'procès-verbal'),
    enTete: enTeteDe(seance, image, {
      objet: `procès-verbal de la séance du ${jour}`,
      projet: !definitif,
      lettre: false,
    }),
    blocs: [
      {
        type: 'blocTitre',
        id: 'titre',
        forme: 'Procès-verbal',
        instance: texte(nomLegal(instance)),
        seance: texte(`Séance du ${dateLongue(reunion.date)}${lieu === null ? '' : `, ${lieu}`}`),
        reference: reference(seance, definitif),
      },
      ...blocsEssentiel(seance),
      titre('fiche_titre', 1, 'Fiche de séance'),
      ficheDeSeance(seance),
      ...blocsParticipants(seance),
      ...blocsQuorum(seance),
      ...blocsDesPoints(seance),
      ...blocsDuVoteEcrit(seance),
      titre('cloture', 2, 'Clôture de la séance'),
      cloture(seance),
      ...(deliberations.length === 0
        ? []
        : [titre('suivi', 1, 'Relevé de décisions'), tableauDeSuivi(seance, deliberations)]),
      paragraphe('annexes', annexes(seance), 'corps', true),
      {
        type: 'signatures',
        id: 'signatures',
        lieu: [...texte('Fait à '), ...texteOuManque(emetteur.ville, 'lieu'), ...texte(', le')],
        signataires: signatairesDeSeance(seance),
        espace: 'ample',
      },
    ],
  };
}
