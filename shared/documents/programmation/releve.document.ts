import { typographier } from '#shared/text/typographie.ts';
import { decisionDe, resteDe } from '#shared/domain/programmation/reste.rules.ts';
import { totalParEnveloppe, TOTAL_VIDE } from '#shared/domain/programmation/totaux.rules.ts';
import { enumerer, pluriel } from '#shared/text/nombres.ts';
import { montantFr } from '#shared/text/montants.ts';
import type { Bloc, DocumentNeutre } from '../blocs.ts';
import { colonne, paragraphe, titre } from '../blocs-courants.ts';
import { blocTitre, enTete } from '../feuille-de-route/en-tete.ts';
import { brut, montantOuND } from '../feuille-de-route/mots-de-fiche.ts';
import { nomDeFichier } from '../nom-de-fichier.ts';
import { texte } from '../segments.ts';
import type { DossierDeProgrammation } from './dossier.types.ts';
import { listeDeProjets, projetsRetenus } from './projets.blocs.ts';

const direReste = (reste: number | null): string =>
  reste === null ? 'n.d.' : reste < 0 ? `dépassée de ${montantFr(-reste)}` : montantFr(reste);

/** Ce dont chaque financeur disposait, ce qu'il a décidé, ce qu'il en reste. */
function enveloppes({ enveloppes: siennes, projets }: DossierDeProgrammation): readonly Bloc[] {
  if (siennes.length === 0) return [];
  const totaux = totalParEnveloppe(projets);
  return [
    titre('enveloppes', 1, 'Enveloppes'),
    {
      type: 'tableau',
      id: 'enveloppes_tableau',
      colonnes: [
        colonne('Financeur', 5.5),
        { titre: 'Enveloppe', largeur: 3.2, nombre: true },
        { titre: 'Décidé', largeur: 3.2, nombre: true },
        { titre: 'Reste', largeur: 4.1, nombre: true },
      ],
      lignes: siennes.map((enveloppe) => {
        const total = totaux.get(enveloppe.id) ?? TOTAL_VIDE;
        return {
          type: 'ligne',
          cellules: [
            texte(enveloppe.financeur),
            brut(montantOuND(enveloppe.montant)),
            brut(montantOuND(total.decide)),
            brut(direReste(resteDe(enveloppe, total)?.apresDecisions ?? null)),
          ],
        };
      }),
    },
  ];
}

/**
 * Le relevé de décisions d'une programmation annuelle : ce qui est retenu, refusé, en attente. Il sort du service : ni
 * avis, ni observation, ni proposition n'y figurent.
 */
export function etablirReleveDeProgrammation(dossier: DossierDeProgrammation): DocumentNeutre {
  const { contrat, code, annee, projets, date, emetteur } = dossier;
  const par = Map.groupBy(projets, decisionDe);
  const [retenus = [], refuses = [], attendus = []] = [par.get('retenu'), par.get('refuse'), par.get('a_decider')];
  const comptes = [
    ...(retenus.length === 0 ? [] : [pluriel(retenus.length, 'retenu', 'retenus')]),
    ...(refuses.length === 0 ? [] : [pluriel(refuses.length, 'non retenu', 'non retenus')]),
    ...(attendus.length === 0 ? [] : [`${attendus.length} en attente de décision`]),
  ];
  const compte = `${pluriel(projets.length, 'projet examiné', 'projets examinés')}${comptes.length === 0 ? '' : ` : ${enumerer(comptes)}`}.`;
  const intitule = `Programmation ${annee}`;
  return {
    titre: typographier(`Relevé de décisions, ${intitule.toLowerCase()}, ${contrat}`),
    objet: 'Relevé de décisions de la programmation',
    auteur: emetteur.intitule,
    nomDeFichier: nomDeFichier(date, `${contrat} ${intitule}`, 'relevé de décisions'),
    enTete: enTete(dossier, `${contrat} – ${intitule.toLowerCase()}`),
    blocs: [
      blocTitre(
        {
          forme: 'Relevé de décisions',
          instance: texte(`${intitule}, ${contrat}`),
          reference: texte(`Contrat de ville ${code}.`),
        },
        date,
      ),
      paragraphe('compte', texte(compte)),
      ...enveloppes(dossier),
      ...projetsRetenus(retenus, dossier.enveloppes),
      ...listeDeProjets('refuses', 'Projets non retenus', refuses),
      ...listeDeProjets('attendus', 'Projets en attente de décision', attendus),
    ],
  };
}
