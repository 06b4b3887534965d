import type { ExportPersonne } from '#shared/contract/export-personne.ts';
import { dateCourte, dateSansJour } from '#shared/dates/format.ts';
import { instantCourt } from '#shared/dates/instant.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { DELAI_DE_REPONSE } from '#shared/domain/donnees/rubriques.data.ts';
import { enumerer, pluriel } from '#shared/text/nombres.ts';
import type { Bloc, DocumentNeutre } from '../blocs.ts';
import { colonne, paragraphe, titre } from '../blocs-courants.ts';
import { texte } from '../segments.ts';
import { direRubrique, enveloppe, type TraitementDeclare } from './traitement.ts';

const TITRE = 'Vos données dans le fichier des comités pour l’emploi';
const date = (jour: string | null): string => (jour === null ? '–' : dateCourte(jour));

interface Liste {
  readonly id: string;
  readonly titre: string;
  readonly colonnes: readonly (readonly [titre: string, largeur: number])[];
  readonly lignes: readonly (readonly (string | null)[])[];
}

/** Une liste qui n'a rien ne se montre pas : l'ouverture dit que tout y est. */
const enBlocs = ({ id, titre: libelle, colonnes, lignes }: Liste): Bloc[] =>
  lignes.length === 0
    ? []
    : [
        titre(`titre_${id}`, 2, libelle),
        {
          type: 'tableau',
          id,
          colonnes: colonnes.map(([nom, largeur]) => colonne(nom, largeur)),
          lignes: lignes.map((cellules) => ({
            type: 'ligne',
            cellules: cellules.map((cellule) => texte(cellule ?? '–')),
          })),
        },
      ];

function listes(dossier: ExportPersonne): Liste[] {
  return [
    {
      id: 'affectations',
      titre: 'Autres affectations',
      colonnes: [
        ['Structure', 6],
        ['Fonction', 5],
        ['Du', 2.5],
        ['Au', 2.5],
      ],
      lignes: dossier.affectations.map((a) => [a.structure, a.fonction, date(a.debut), date(a.fin)]),
    },
    {
      id: 'contacts',
      titre: 'Autres coordonnées',
      colonnes: [
        ['Genre', 3],
        ['Valeur', 8],
        ['Précision', 5],
      ],
      lignes: dossier.contacts.map((c) => [c.genre === 'courriel' ? 'Courriel' : 'Téléphone', c.valeur, c.libelle]),
    },
    {
      id: 'mandats',
      titre: 'Mandats',
      colonnes: [
        ['Instance', 4.6],
        ['Siège', 4.4],
        ['Qualité', 2.4],
        ['Du', 2.3],
        ['Au', 2.3],
      ],
      lignes: dossier.mandats.map((m) => [
        m.instance,
        m.siege,
        m.arrete === null ? m.role : `${m.role}, arrêté ${m.arrete}`,
        date(m.debut),
        date(m.fin),
      ]),
    },
    {
      id: 'designations',
      titre: 'Désignations',
      colonnes: [
        ['Désignation', 5.4],
        ['Rang', 2.2],
        ['Du', 2.3],
        ['Au', 2.3],
        ['Source, note', 3.8],
      ],
      lignes: dossier.designations.map((d) => [
        d.territoires.length === 0 ? d.designation : `${d.designation} (${enumerer(d.territoires)})`,
        d.rang,
        date(d.debut),
        date(d.fin),
        [d.source, d.verifieLe === null ? null : `vérifiée le ${dateCourte(d.verifieLe)}`, d.note]
          .filter((mot) => mot !== null)
          .join(' ; ') || null,
      ]),
    },
    {
      id: 'fiches',
      titre: 'Fiches action pilotées',
      colonnes: [
        ['Action', 8.4],
        ['État', 3],
        ['Du', 2.3],
        ['Au', 2.3],
      ],
      lignes: dossier.fiches.map((f) => [f.intitule, f.etat, date(f.debut), date(f.fin)]),
    },
    {
      id: 'sous_actions',
      titre: 'Sous-actions pilotées',
      colonnes: [
        ['Sous-action', 5],
        ['Dans l’action', 4.4],
        ['État', 2.4],
        ['Du', 2.1],
        ['Au', 2.1],
      ],
      lignes: dossier.sousActions.map((s) => [s.intitule, s.action, s.etat, date(s.debut), date(s.fin)]),
    },
    {
      id: 'meteos',
      titre: 'Météos signées',
      colonnes: [
        ['Action', 5],
        ['Le', 2.3],
        ['Niveau', 3.4],
        ['Synthèse', 5.3],
      ],
      lignes: dossier.meteos.map((m) => [m.intitule, date(m.le), m.niveau, m.synthese]),
    },
    {
      id: 'visites',
      titre: 'Visites sur place',
      colonnes: [
        ['Convention', 5],
        ['Organisme', 5],
        ['Le', 2.3],
        ['Lieu', 3.7],
      ],
      lignes: dossier.visites.map((v) => [v.convention, v.organisme, date(v.le), v.lieu ?? '']),
    },
    {
      id: 'navettes',
      titre: 'Navettes Excel adressées',
      colonnes: [
        ['Feuille de route', 6],
        ['Établie le', 2.5],
        ['Attendue le', 2.5],
        ['Reçue le', 2.5],
        ['Intégrée le', 2.5],
      ],
      lignes: dossier.navettes.map((n) => [
        n.feuille,
        date(n.etablieLe),
        date(n.attendueLe),
        date(n.recueLe),
        date(n.integreeLe),
      ]),
    },
    {
      id: 'seances',
      titre: 'Séances',
      colonnes: [
        ['Séance', 2.5],
        ['Instance', 5],
        ['Présence', 3.5],
        ['Qualité', 5],
      ],
      lignes: dossier.seances.map((s) => [date(s.date), s.instance, s.presence, s.qualite]),
    },
    {
      id: 'reponses',
      titre: 'Réponses aux convocations',
      colonnes: [
        ['Séance', 2.5],
        ['Instance', 6.5],
        ['Réponse', 4],
        ['Reçue le', 3],
      ],
      lignes: dossier.reponses.map((r) => [date(r.date), r.instance, r.reponse, date(r.recueLe)]),
    },
    {
      id: 'votes',
      titre: 'Votes nominaux',
      colonnes: [
        ['Séance', 2.5],
        ['Instance', 4],
        ['Décision', 6.5],
        ['Sens', 3],
      ],
      lignes: dossier.votes.map((v) => [date(v.date), v.instance, v.decision, v.sens]),
    },
    {
      id: 'textes',
      titre: 'Textes qui vous citent',
      colonnes: [
        ['Où', 5],
        ['Quoi', 4],
        ['Extrait', 7],
      ],
      lignes: dossier.textes.map((t) => [t.ou, t.quoi, t.extrait]),
    },
    {
      id: 'historique',
      titre: 'Valeurs passées de votre fiche',
      colonnes: [
        ['Changé le', 3.6],
        ['Champ', 3],
        ['Avant', 4.7],
        ['Après', 4.7],
      ],
      lignes: dossier.historique.map((h) => [instantCourt(h.quandUtc), h.champ, h.avant, h.apres]),
    },
    {
      id: 'documents',
      titre: 'Documents sortis qui vous nomment',
      colonnes: [
        ['Sorti le', 4],
        ['Document', 12],
      ],
      lignes: dossier.documents.map((d) => [instantCourt(d.quandUtc), d.titre]),
    },
  ];
}

/** La copie de ses données remise à une personne (RGPD, art. 15) : tout ce que le fichier en sait, et rien d'autre. */
export function etablirDossierPersonne(dossier: ExportPersonne, traitement: TraitementDeclare): DocumentNeutre {
  const { identite, notes, exporteLe } = dossier;
  const fiche: readonly (readonly [string, string | null])[] = [
    ['Nom', nomComplet(identite)],
    ['Fonction', identite.fonction],
    ['Structure', identite.structure],
    ['Courriel', identite.courriel],
    ['Téléphone', identite.telephone],
    ['Dans ce poste depuis le', identite.depuis === null ? null : dateSansJour(identite.depuis)],
    ['Source', identite.source],
    ['Vérifiée le', identite.verifieLe === null ? null : dateSansJour(identite.verifieLe)],
    ['Vérification demandée le', identite.solliciteeLe === null ? null : dateSansJour(identite.solliciteeLe)],
    ['Informée le', identite.informeeLe === null ? null : dateSansJour(identite.informeeLe)],
    ['N’exerce plus depuis le', identite.ancienneLe === null ? null : dateSansJour(identite.ancienneLe)],
  ];
  return {
    ...enveloppe(traitement, TITRE, 'données d’une personne'),
    blocs: [
      {
        type: 'blocTitre',
        id: 'titre',
        forme: TITRE,
        instance: texte(nomComplet(identite)),
        seance: texte(`Copie du ${dateSansJour(exporteLe)}`),
        reference: texte('RGPD, article 15'),
      },
      paragraphe(
        'ouverture',
        texte(
          'Cette copie contient tout ce que le fichier sait de vous à cette date. Une liste absente est une liste vide.',
        ),
      ),
      {
        type: 'fiche',
        id: 'identite',
        lignes: fiche.flatMap(([libelle, valeur]) => (valeur === null ? [] : [{ libelle, valeur: texte(valeur) }])),
      },
      ...listes(dossier).flatMap(enBlocs),
      ...(notes === 0
        ? []
        : [
            paragraphe(
              'notes',
              texte(
                `${pluriel(notes, 'note de travail vous cite', 'notes de travail vous citent')} : le service les examine avant de vous les communiquer.`,
              ),
            ),
          ]),
      titre('titre_droits', 2, 'Pour corriger ou demander plus'),
      paragraphe('contact', [
        ...texte('Écrivez à : '),
        ...direRubrique(traitement, 'contact'),
        ...texte(`. ${DELAI_DE_REPONSE}`),
      ]),
    ],
  };
}
