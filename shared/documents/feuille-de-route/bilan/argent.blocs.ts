import type { Bilan } from '#shared/domain/feuille-de-route/bilan.rules.ts';
import { type Montants, nomDesAutresFonds, sommer } from '#shared/domain/feuille-de-route/argent.rules.ts';
import { origineLibelle } from '#shared/domain/feuille-de-route/feuille.labels.ts';
import { origineSchema } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import { montantFr } from '#shared/text/montants.ts';
import type { Bloc, Colonne, LigneTableau, Segments } from '../../blocs.ts';
import { colonne, paragraphe, titre } from '../../blocs-courants.ts';
import { texte } from '../../segments.ts';
import type { Branche, FicheImprimee } from '../dossier.types.ts';
import { argentParFinanceur, argentParNature } from '../figures/argent.ts';
import { coteACote } from '../figures/cote-a-cote.ts';
import { brut, montantOuND, partAuDixieme } from '../mots-de-fiche.ts';

const nombre = (libelle: string): Colonne => ({ titre: libelle, largeur: 3, nombre: true });
const MONTANTS = [nombre('Demandé'), nombre('Accordé'), nombre('Payé')];

const montants = ({ demande, accorde, paye }: Montants): readonly Segments[] =>
  [demande, accorde, paye].map((montant) => brut(montantOuND(montant)));

const rang = (type: 'ligne' | 'total', libelle: string, somme: Montants): LigneTableau => ({
  type,
  cellules: [texte(libelle), ...montants(somme)],
});

const tableau = (id: string, premiere: string, lignes: readonly LigneTableau[]): Bloc => ({
  type: 'tableau',
  id,
  colonnes: [colonne(premiere, 7), ...MONTANTS],
  lignes,
});

/** « 56 000 € ÷ (56 000 € + 19 200 €) = 74,5 % » : la part du droit commun et son arithmétique. */
function lecture({ argent: { partage, partDroitCommun, lignes } }: Bilan<FicheImprimee>): string {
  const { droitCommun, specifique, autres } = partage;
  const part =
    partDroitCommun === null
      ? 'Part du droit commun : n.d.'
      : `Part du droit commun : ${montantFr(droitCommun)} ÷ (${montantFr(droitCommun)} + ${montantFr(specifique)}) = ${partAuDixieme(partDroitCommun)}, sur les montants accordés, sinon demandés.`;
  const aPart = autres === 0 ? '' : ` ${enCapitale(nomDesAutresFonds(lignes))}, à part : ${montantFr(autres)}.`;
  return `${part}${aPart} « n.d. » : aucune ligne ne le dit encore, ce n’est pas zéro.`;
}

/** L'argent de l'année : d'où il vient, puis axe par axe. */
export function argentDuBilan(bilan: Bilan<FicheImprimee>, axes: readonly Branche[]): readonly Bloc[] {
  const { annee, argent, actions } = bilan;
  if (argent.lignes.length === 0)
    return [
      titre('argent', 1, 'L’argent de l’année'),
      paragraphe('argent_vide', texte(`Aucun financement n’est noté pour ${annee}.`)),
    ];
  const origines = origineSchema.options.flatMap((origine) => {
    const lignes = argent.lignes.filter((ligne) => ligne.origine === origine);
    return lignes.length === 0 ? [] : [rang('ligne', origineLibelle[origine], sommer(lignes))];
  });
  const parAxe = axes.flatMap(({ id, numero, intitule }) => {
    const lignes = actions
      .filter(({ axe }) => axe.id === id)
      .flatMap(({ financements }) => financements.filter((ligne) => ligne.annee === annee));
    return lignes.length === 0 ? [] : [rang('ligne', `${numero}. ${intitule}`, sommer(lignes))];
  });
  return [
    titre('argent', 1, 'L’argent de l’année'),
    tableau('argent_origines', 'D’où il vient', [...origines, rang('total', 'Total', argent)]),
    paragraphe('argent_lecture', texte(lecture(bilan)), 'reference'),
    ...coteACote('argent_figures', argentParNature(argent.lignes), argentParFinanceur(argent.lignes)),
    ...(parAxe.length < 2
      ? []
      : [
          titre('argent_par_axe', 2, 'Par axe'),
          tableau('argent_axes', 'Axe', [...parAxe, rang('total', 'Total', argent)]),
        ]),
  ];
}
