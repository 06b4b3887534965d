import { dateSansJour } from '#shared/dates/format.ts';
import { suspensionEnCours } from '#shared/domain/convention/echeancier/echeancier.rules.ts';
import { suivre } from '#shared/domain/convention/echeancier/suivi.rules.ts';
import { compensationDeLExercice } from '#shared/domain/convention/echeancier/versements.rules.ts';
import { montantFr } from '#shared/text/montants.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Bloc, DocumentNeutre, Segments } from '../blocs.ts';
import { paragraphe, titre } from '../blocs-courants.ts';
import { manque, texte, texteOuManque } from '../segments.ts';
import type { DossierDeConvention } from './dossier.types.ts';
import { etablirFeuille } from './feuille.ts';
import { nomDeConvention, referenceDe } from './mots.ts';
import { signataireDeLEtat } from './signataire.ts';
import { verifications } from './verifications.ts';

/** Le versement de l'année à proposer : le premier prévu qui n'est pas fait ; `null` : aucun. */
function aProposer({ annee, versements }: DossierDeConvention) {
  return (
    versements
      .filter((un) => un.annee === annee.annee && un.genre !== 'reversement' && un.verseLe === null)
      .toSorted((a, b) => (a.prevuLe ?? '9').localeCompare(b.prevuLe ?? '9'))[0] ?? null
  );
}

const enEuros = (centimes: number | null, quoi: string): Segments =>
  texteOuManque(centimes === null ? null : montantFr(centimes), quoi);

function fiche(dossier: DossierDeConvention, propose: number | null): Bloc {
  const { convention, annee, annees, versements } = dossier;
  const fixe = annees.find((une) => une.annee === annee.annee)?.montant ?? null;
  const verse = compensationDeLExercice(versements, annee.annee);
  const reste = fixe === null || propose === null ? null : fixe - verse - propose;
  return {
    type: 'fiche',
    id: 'fiche',
    lignes: [
      { libelle: 'Organisme', valeur: texte(convention.porteur) },
      { libelle: 'Convention', valeur: referenceDe(convention) },
      { libelle: 'Aide de l’année', valeur: enEuros(fixe, `aide ${annee.annee} en vigueur`) },
      { libelle: 'Déjà versé', valeur: texte(montantFr(verse)) },
      { libelle: 'Versement proposé', valeur: enEuros(propose, 'montant du versement proposé') },
      {
        libelle: 'Reste après versement',
        valeur:
          reste === null
            ? texte('n.d.')
            : reste < 0
              ? manque(`le versement proposé dépasse l’aide de l’année de ${montantFr(-reste)}`)
              : texte(montantFr(reste)),
      },
      {
        libelle: 'Imputation',
        valeur:
          convention.engagementJuridique === null
            ? manque('programme, action, engagement juridique')
            : [...manque('programme, action'), ...texte(`, engagement juridique ${convention.engagementJuridique}`)],
      },
      { libelle: 'Compte à créditer', valeur: manque('coordonnées bancaires de l’organisme, vérifiées') },
    ],
  };
}

/** Une suspension court : le versement ne se propose pas, et la feuille le dit en tête. */
function arret({ convention, annees, versements, date }: DossierDeConvention): readonly Bloc[] {
  const suspension = suspensionEnCours(
    suivre({ convention, annees, versements, faits: [], controlesValides: [], suites: [], copilsTenus: [] }),
    date,
  );
  if (suspension === null) return [];
  return [
    paragraphe(
      'arret',
      manque(
        typographier(
          `versement suspendu depuis le ${dateSansJour(suspension.du)}, jusqu’à ${suspension.jusqua} (${suspension.article})`,
        ),
      ),
    ),
  ];
}

/** La proposition de versement et son attestation de service fait (O-14 ; D. 5316-7) : un projet, à signer. */
export function etablirPropositionDeVersement(dossier: DossierDeConvention): DocumentNeutre {
  const { convention, annee, emetteur } = dossier;
  const propose = aProposer(dossier)?.prevu ?? null;
  return etablirFeuille(dossier, 'versement', {
    titre: `Proposition de versement ${annee.annee}, ${nomDeConvention(convention)}`,
    projet: true,
    blocs: [
      {
        type: 'blocTitre',
        id: 'titre',
        forme: 'Proposition de versement',
        instance: texte(`« ${convention.intitule} », année ${annee.annee}`),
        seance: [],
        reference: [],
      },
      ...arret(dossier),
      fiche(dossier, propose),
      titre('verifications', 2, 'Vérifications'),
      ...verifications(dossier),
      titre('attestation', 2, 'Attestation de service fait'),
      paragraphe('atteste', [
        ...texte(`Au vu des pièces reçues et de l’exécution de la convention, il est attesté que, pour la période du `),
        ...manque('début et fin de la période constatée'),
        ...texte(', '),
        ...manque('actions réalisées et résultats constatés'),
        ...texte('. Le service fait permet le versement de '),
        ...enEuros(propose, 'montant du versement proposé'),
        ...texte(` à ${convention.porteur}.`),
      ]),
      {
        type: 'signatures',
        id: 'signatures',
        lieu: [...texte('Fait à '), ...texteOuManque(emetteur.ville, 'lieu'), ...texte(', le')],
        signataires: [signataireDeLEtat(dossier)],
        espace: 'ample',
      },
    ],
  });
}
