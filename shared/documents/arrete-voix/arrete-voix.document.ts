import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { equilibreDesVoix } from '#shared/domain/instance/equilibre-des-voix.rules.ts';
import { voixAu } from '#shared/domain/instance/voix.rules.ts';
import type { DocumentNeutre, LigneTableau } from '../blocs.ts';
import { colonne, paragraphe } from '../blocs-courants.ts';
import { citer, DECRET, etablirArrete } from '../acte/arrete.ts';
import { attributions } from '../acte/attributions.ts';
import { acteEnVigueur, type DossierDInstance, type SiegeDActe } from '../acte/dossier.ts';
import { CODE } from '../arrete-composition/visas.ts';
import { duNomLegal } from '../seance/mots.ts';
import { manque, texte } from '../segments.ts';

const nomDe = ({ siege, titulaire, categorie }: SiegeDActe): string =>
  [siege.organisme ?? categorie.bref, titulaire === null ? null : nomComplet(titulaire.personne)]
    .filter((mot) => mot !== null)
    .join(', ');

/** Projet d’arrêté fixant les voix (R. 5311-38, -39) : celles que l’on a saisies, et les égalités qu’elles respectent. */
export function etablirArreteVoix(dossier: DossierDInstance): DocumentNeutre {
  const { instance, sieges, date } = dossier;
  const local = instance.type === 'CLPE';
  const article = local ? 'R. 5311-39' : 'R. 5311-38';
  const donnees = attributions(dossier);
  const equilibre = equilibreDesVoix({ instance, sieges, voix: voixAu(dossier.voix, date) });
  const lecture = equilibre?.lecture ?? null;
  const lignes = [...Map.groupBy(donnees, ({ siege }) => siege.categorie)].flatMap(
    ([categorie, siennes]): LigneTableau[] => [
      {
        type: 'groupe',
        titre: texte(categorie.numero === 'P' ? 'Présidents' : `${categorie.alinea} ${categorie.libelle}`),
      },
      ...siennes.map(
        ({ siege, organisme, nombre }): LigneTableau => ({
          type: 'ligne',
          cellules: [texte(organisme ?? nomDe(siege)), texte(String(nombre))],
        }),
      ),
    ],
  );
  const total = donnees.reduce((somme, { nombre }) => somme + nombre, 0);
  const nominations = acteEnVigueur(dossier, 'nominations');
  return etablirArrete(dossier, {
    objet: `fixant le nombre de voix des membres ${duNomLegal(instance)}`,
    nom: 'projet d’arrêté fixant les voix',
    visas: [
      CODE(`L. 5311-10, R. 5311-37 et ${article}`),
      DECRET,
      ...(nominations === null ? [] : [citer(nominations, ` portant composition ${duNomLegal(instance)}`)]),
    ],
    considerants: [
      `que les voix des membres ayant voix délibérative sont arrêtées dans le respect des règles de l’article ${article} du code du travail`,
    ],
    articles: [
      {
        id: 'voix',
        blocs:
          lignes.length === 0
            ? [paragraphe('sans_voix', manque('voix à saisir'))]
            : [
                paragraphe(
                  'voix_dites',
                  texte('Les membres du comité ayant voix délibérative disposent du nombre de voix suivant :'),
                  'corps',
                  true,
                ),
                {
                  type: 'tableau',
                  id: 'voix_tableau',
                  colonnes: [colonne('Membre ou organisation', 13.5), { titre: 'Voix', largeur: 2.5, nombre: true }],
                  lignes: [...lignes, { type: 'total', cellules: [texte('Ensemble'), texte(String(total))] }],
                },
              ],
      },
      ...(equilibre === null || lecture === null
        ? []
        : [
            {
              id: 'equilibre',
              blocs: [
                paragraphe(
                  'equilibre_dit',
                  texte(
                    `Ces voix respectent les règles de l’article ${article}${lecture === 'avec_presidents' ? ', voix des présidents comprises' : ''} :`,
                  ),
                  'corps',
                  true,
                ),
                {
                  type: 'liste' as const,
                  id: 'equilibre_liste',
                  elements: equilibre.controles.map(({ operation, article: regle }) =>
                    texte(`${operation[lecture]} (${regle})`),
                  ),
                },
              ],
            },
          ]),
    ],
  });
}
