import { bilanDeLAnnee } from '#shared/domain/feuille-de-route/bilan.rules.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { DocumentNeutre } from '../../blocs.ts';
import { titre } from '../../blocs-courants.ts';
import { numeroterLesFigures } from '../../graphiques/figures.ts';
import { nomDeFichier } from '../../nom-de-fichier.ts';
import { ponctuer, texte } from '../../segments.ts';
import type { DossierDeFeuille } from '../dossier.types.ts';
import { blocTitre, enTete, reference } from '../en-tete.ts';
import { carteDesActions } from '../figures/carte.ts';
import { coteACote } from '../figures/cote-a-cote.ts';
import { actionsEnBarres } from '../figures/etats.ts';
import { actionsParEtat, ceQuiAEteFait } from './actions.blocs.ts';
import { argentDuBilan } from './argent.blocs.ts';
import { direActions, direArgent, direIndicateurs, direSuites } from './essentiel.ts';
import { indicateursDuBilan } from './indicateurs.blocs.ts';
import { suitesDuBilan } from './suites.blocs.ts';

/** Sans le point, que la liste remet. */
const sansFin = (phrase: string): string => phrase.replace(/\.$/u, '');

/** Le bilan d'une année : l'essentiel, ce qui a été fait, où en sont les actions, l'argent, les indicateurs, les suites. */
export function etablirBilan(dossier: DossierDeFeuille, annee: number): DocumentNeutre {
  const { feuille, de, fiches, ressort, axes, emetteur, date } = dossier;
  const bilan = bilanDeLAnnee(fiches, ressort, annee);
  const essentiel = [direActions(bilan), direArgent(bilan), direIndicateurs(bilan), direSuites(bilan)].filter(
    (phrase) => phrase !== null,
  );
  const connu = reference(dossier);
  return {
    titre: typographier(`Bilan ${annee}, ${feuille.intitule}, ${de}`),
    objet: 'Bilan annuel',
    auteur: emetteur.intitule,
    nomDeFichier: nomDeFichier(date, `${de} ${feuille.intitule}`, `bilan ${annee}`),
    enTete: enTete(dossier, `${de} – ${feuille.intitule} – bilan ${annee}`),
    blocs: numeroterLesFigures([
      blocTitre(
        {
          forme: typographier(`Bilan ${annee}`),
          instance: texte(de),
          reference: texte(`${feuille.intitule}.${connu === '' ? '' : ` ${connu}`}`),
        },
        date,
      ),
      titre('essentiel', 1, 'L’essentiel'),
      { type: 'liste', id: 'essentiel_liste', elements: ponctuer(essentiel.map((phrase) => texte(sansFin(phrase)))) },
      ...coteACote(
        'figures',
        actionsEnBarres(bilan),
        carteDesActions(dossier, bilan.actions, `Quartiers et actions de ${annee}`),
      ),
      ...ceQuiAEteFait(bilan),
      ...actionsParEtat(bilan),
      ...argentDuBilan(bilan, axes),
      ...indicateursDuBilan(bilan),
      ...suitesDuBilan(bilan, ressort.length, date),
    ]),
  };
}
