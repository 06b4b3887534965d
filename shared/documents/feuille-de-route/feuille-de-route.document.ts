import { typographier } from '#shared/text/typographie.ts';
import type { DocumentNeutre, EnTete } from '../blocs.ts';
import { numeroterLesFigures } from '../graphiques/figures.ts';
import { nomDeFichier } from '../nom-de-fichier.ts';
import { texte } from '../segments.ts';
import type { DossierDeFeuille, FicheImprimee } from './dossier.types.ts';
import { blocTitre, enTete, reference } from './en-tete.ts';
import { blocsDeFiche, corpsDeFiche, rangDeLaFiche } from './fiche.blocs.ts';
import { synthese } from './synthese.ts';
import { tableauDesActions } from './tableau-des-actions.ts';

/** Que nulle instance n'a validée, elle porte « PROJET » ; celle que l'on fige, ou déjà validée, non. */
const avecProjet = ({ version, figee }: DossierDeFeuille, tete: EnTete): EnTete =>
  figee || version !== null ? tete : { ...tete, mentions: ['PROJET', ...tete.mentions] };

/** La feuille de route entière : synthèse, tableau des actions, financement, puis une page par fiche action. */
export function etablirFeuilleDeRoute(dossier: DossierDeFeuille): DocumentNeutre {
  const { feuille, de, fiches, emetteur, date } = dossier;
  const titre = typographier(feuille.intitule);
  return {
    titre: typographier(`${feuille.intitule}, ${de}`),
    objet: 'Feuille de route',
    auteur: emetteur.intitule,
    nomDeFichier: nomDeFichier(date, `${de} ${feuille.intitule}`, 'feuille de route'),
    enTete: avecProjet(dossier, enTete(dossier, `${de} – ${feuille.intitule}`)),
    blocs: numeroterLesFigures([
      blocTitre({ forme: titre, instance: texte(de), reference: texte(reference(dossier)) }, date),
      ...synthese(dossier),
      ...tableauDesActions(dossier),
      ...fiches.flatMap(blocsDeFiche),
    ]),
  };
}

/** Une fiche action seule : à remettre à son pilote, à joindre à un dossier. */
export function etablirFicheAction(dossier: DossierDeFeuille, imprimee: FicheImprimee): DocumentNeutre {
  const { feuille, de, emetteur, date } = dossier;
  const { numero, fiche } = imprimee;
  return {
    titre: typographier(`Fiche action ${numero}. ${fiche.intitule}`),
    objet: 'Fiche action',
    auteur: emetteur.intitule,
    nomDeFichier: nomDeFichier(date, `${de} ${numero} ${fiche.intitule}`, 'fiche action'),
    enTete: enTete(dossier, `${de} – fiche action ${numero}`),
    blocs: numeroterLesFigures([
      blocTitre(
        {
          forme: typographier(`Fiche action ${numero}`),
          instance: texte(fiche.intitule),
          reference: texte(`${feuille.intitule}, ${de}. ${rangDeLaFiche(imprimee)}.`),
        },
        date,
      ),
      ...corpsDeFiche('fiche', imprimee, { avecFigures: true }),
    ]),
  };
}
