import type { ReactNode } from 'react';
import { dateCourte } from '#shared/dates/format.ts';
import { cumuler } from '#shared/domain/feuille-de-route/argent.rules.ts';
import { prioriteLibelle } from '#shared/domain/feuille-de-route/feuille.labels.ts';
import { CRITERES, critereLibelle } from '#shared/domain/feuille-de-route/completude.rules.ts';
import { niveauDeMeteoLibelle } from '#shared/domain/feuille-de-route/meteo.labels.ts';
import { comparerNiveaux } from '#shared/domain/feuille-de-route/meteo.rules.ts';
import { etatFicheSchema, prioriteSchema } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { montantFr } from '#shared/text/montants.ts';
import { comparerTextes } from '#shared/text/tri.ts';
import { EtatDeMeteo } from '#renderer/app/feuilles/EtatDeMeteo.tsx';
import { direEtatDeFiche } from '#renderer/app/feuilles/etat-de-fiche.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { NombreExplique } from '#renderer/ui/reperes/NombreExplique.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { type LigneDeFeuille, nomDAxe, type TableauDeFeuille } from '../feuille.types.ts';
import { ecrireListe } from './filtres.ts';
import { QUARTIERS_EN_CARRES, siglesDe } from './sigles.ts';

type ColonneDAction = Colonne<LigneDeFeuille>;

/** Toutes, sauf les abandonnées : ce que compte le pied d'un quartier. */
const QUI_COUVRENT = encodeURIComponent(
  ecrireListe(etatFicheSchema.options.filter((etat) => etat !== 'abandonnee')) ?? '',
);

/** Les colonnes que l'on montre ou non, dans leur ordre ; le numéro et l'action sont toujours là. */
export const COLONNES_AU_CHOIX = [
  { id: 'objectif', libelle: 'Objectif' },
  { id: 'pilote', libelle: 'Pilote' },
  { id: 'quartiers', libelle: 'Quartiers' },
  { id: 'priorite', libelle: 'Priorité' },
  { id: 'debut', libelle: 'Début' },
  { id: 'fin', libelle: 'Fin' },
  { id: 'echeance', libelle: 'Échéance' },
  { id: 'etapes', libelle: 'Étapes' },
  { id: 'etat', libelle: 'État' },
  { id: 'meteo', libelle: 'Météo' },
  { id: 'completude', libelle: 'Complétude' },
  { id: 'maj', libelle: 'Mise à jour' },
  { id: 'droitCommun', libelle: 'Droit commun' },
  { id: 'specifique', libelle: 'Spécifique' },
  { id: 'autres', libelle: 'Autres fonds' },
] as const;
/** Celles que l'on montre d'abord. */
export const COLONNES_D_ABORD: readonly string[] = [
  'pilote',
  'quartiers',
  'echeance',
  'etat',
  'droitCommun',
  'specifique',
];

const parDate = (lire: (ligne: LigneDeFeuille) => string | null) => (une: LigneDeFeuille, autre: LigneDeFeuille) =>
  (lire(une) ?? '9999').localeCompare(lire(autre) ?? '9999');
const parTexte = (lire: (ligne: LigneDeFeuille) => string) => (une: LigneDeFeuille, autre: LigneDeFeuille) =>
  comparerTextes(lire(une), lire(autre));
const estAbandonnee = ({ avancement }: LigneDeFeuille): boolean => avancement.etat === 'abandonnee';

/** Combien d'actions visent chaque quartier, sans celles que l'on a abandonnées. */
export function compterParQuartier(lignes: readonly LigneDeFeuille[]): ReadonlyMap<string, number> {
  const comptes = new Map<string, number>();
  for (const code of lignes.filter((ligne) => !estAbandonnee(ligne)).flatMap(({ quartiers }) => quartiers))
    comptes.set(code, (comptes.get(code) ?? 0) + 1);
  return comptes;
}

/** Un carré par quartier, son nom pour qui ne le voit pas, le compte au pied : zéro s'y voit. */
function enCarres(
  quartiers: TableauDeFeuille['quartiers'],
  montrees: readonly LigneDeFeuille[],
  feuilleId: string,
): ColonneDAction[] {
  const sigles = siglesDe(quartiers);
  const comptes = compterParQuartier(montrees);
  return quartiers.map(({ code, libelle }): ColonneDAction => {
    const compte = comptes.get(code) ?? 0;
    return {
      id: `qpv-${code}`,
      titre: libelle,
      titreCourt: sigles.get(code),
      titreCache: true,
      classe: 'quartier',
      cellule: (ligne) =>
        ligne.quartiers.includes(code) && (
          <>
            <i
              className={estAbandonnee(ligne) ? 'carre-de-quartier vide-dedans' : 'carre-de-quartier'}
              title={libelle}
            />
            <span className="hors-vue">{estAbandonnee(ligne) ? `${libelle}, abandonnée` : libelle}</span>
          </>
        ),
      total:
        montrees.length > 0 &&
        (compte === 0 ? (
          <span className="zero">0</span>
        ) : (
          <Lien
            vers={`/feuilles-de-route/${feuilleId}?qpv=${code}&etat=${QUI_COUVRENT}`}
            libelle={`${compte} : ${libelle}`}
          >
            {compte}
          </Lien>
        )),
    };
  });
}

function enToutesLettres(noms: ReadonlyMap<string, string>): ColonneDAction {
  const lire = ({ quartiers, horsQpv }: LigneDeFeuille) =>
    quartiers.length > 0 ? quartiers.map((code) => noms.get(code) ?? code).join(', ') : horsQpv ? 'Hors QPV' : '';
  return {
    id: 'quartiers',
    titre: 'Quartiers',
    classe: 'quartiers-ecrits',
    valeur: lire,
    cellule: (ligne) => (
      <span className="une-ligne" title={lire(ligne)}>
        {ligne.quartiers.length > 1 && <b>{`${ligne.quartiers.length} : `}</b>}
        {lire(ligne)}
      </span>
    ),
  };
}

const montant = (
  id: 'droitCommun' | 'specifique' | 'autres',
  titre: string,
  total: number,
  dire: string,
): ColonneDAction => ({
  id,
  titre,
  nombre: true,
  classe: 'montant',
  valeur: ({ partage }) => partage[id] / 100,
  cellule: ({ partage }) => (partage[id] === 0 ? <span className="rien">0 €</span> : montantFr(partage[id])),
  comparer: (une, autre) => une.partage[id] - autre.partage[id],
  total: (
    <NombreExplique libelle={`Total : ${titre}`} calcul={<p>{dire}</p>} fort>
      {montantFr(total)}
    </NombreExplique>
  ),
});

/** Les colonnes du tableau ; `choisies` dit lesquelles se montrent, toutes s'exportent. */
export function colonnesDesActions(
  { feuille, axes, objectifs, quartiers, lignes }: TableauDeFeuille,
  montrees: readonly LigneDeFeuille[],
  choisies: ReadonlySet<string>,
): readonly ColonneDAction[] {
  const noms = new Map(quartiers.map(({ code, libelle }) => [code, libelle]));
  const nomsDAxes = new Map(axes.map((axe) => [axe.id, nomDAxe(axe)]));
  const nomsDObjectifs = new Map(objectifs.map(({ id, numero, intitule }) => [id, `${numero} ${intitule}`]));
  const objectifDe = ({ objectifId }: LigneDeFeuille) =>
    objectifId === null ? '' : (nomsDObjectifs.get(objectifId) ?? '');
  const total = cumuler(montrees.map(({ partage }) => partage));
  const somme = (mots: string) =>
    `Somme des ${montrees.length} actions montrées, ${mots}. Chaque ligne de financement compte pour l’accordé, sinon pour le demandé.`;
  const ecrits = enToutesLettres(noms);
  const carres = quartiers.length <= QUARTIERS_EN_CARRES;
  const date = (id: 'debut' | 'fin', titre: string): ColonneDAction => ({
    id,
    titre,
    etroite: true,
    valeur: (ligne) => {
      const jour = ligne[id];
      return jour === null ? null : { date: jour };
    },
    cellule: (ligne) => {
      const jour = ligne[id];
      return jour === null ? '' : dateCourte(jour);
    },
    comparer: parDate((ligne) => ligne[id]),
  });
  const toutes: readonly ColonneDAction[] = [
    { id: 'objectif', titre: 'Objectif', classe: 'objectif', cellule: objectifDe, comparer: parTexte(objectifDe) },
    {
      id: 'pilote',
      titre: 'Pilote',
      classe: 'pilote',
      cellule: ({ pilote }) => pilote ?? '',
      comparer: parTexte(({ pilote }) => pilote ?? ''),
    },
    ...(carres ? enCarres(quartiers, montrees, feuille.id) : [ecrits]),
    {
      id: 'priorite',
      titre: 'Priorité',
      cellule: ({ priorite }) => (priorite === null ? '' : prioriteLibelle[priorite]),
      comparer: (une, autre) => rangDePriorite(une) - rangDePriorite(autre),
    },
    date('debut', 'Début'),
    date('fin', 'Fin'),
    {
      id: 'echeance',
      titre: 'Échéance',
      etroite: true,
      classe: 'echeance',
      valeur: ({ avancement: { echeance } }) => (echeance === null ? null : { date: echeance }),
      cellule: ({ avancement: { echeance } }) => (echeance === null ? '' : dateCourte(echeance)),
      comparer: parDate(({ avancement }) => avancement.echeance),
    },
    {
      id: 'etapes',
      titre: 'Étapes',
      etroite: true,
      classe: 'etapes',
      cellule: ({ avancement: { faites, etapes } }) => (etapes === 0 ? '' : `${faites} sur ${etapes}`),
    },
    {
      id: 'etat',
      titre: 'État',
      etroite: true,
      valeur: ({ avancement }) => direEtatDeFiche(avancement).mot,
      cellule: ({ avancement }) => {
        const { sens, mot } = direEtatDeFiche(avancement);
        return <Etat sens={sens}>{mot}</Etat>;
      },
      comparer: parTexte(({ avancement }) => direEtatDeFiche(avancement).mot),
    },
    {
      id: 'meteo',
      titre: 'Météo',
      etroite: true,
      valeur: ({ meteo }) => (meteo === null ? null : niveauDeMeteoLibelle[meteo]),
      cellule: ({ meteo }) => meteo !== null && <EtatDeMeteo niveau={meteo} />,
      comparer: (une, autre) => comparerNiveaux(une.meteo, autre.meteo),
    },
    {
      id: 'completude',
      titre: 'Complétude',
      etroite: true,
      valeur: ({ manques }) => CRITERES.length - manques.length,
      cellule: ({ manques }) => (
        <NombreExplique
          libelle="Ce qui manque à la fiche"
          calcul={
            <p>
              {manques.length === 0
                ? 'Tout y est écrit.'
                : `Il manque : ${manques.map((critere) => critereLibelle[critere].toLowerCase()).join(', ')}.`}
            </p>
          }
        >
          {`${CRITERES.length - manques.length} sur ${CRITERES.length}`}
        </NombreExplique>
      ),
      comparer: (une, autre) => autre.manques.length - une.manques.length,
    },
    {
      id: 'maj',
      titre: 'Mise à jour',
      etroite: true,
      valeur: ({ majLe }) => (majLe === null ? null : { date: majLe }),
      cellule: ({ majLe }) => (majLe === null ? '' : dateCourte(majLe)),
      comparer: parDate(({ majLe }) => majLe),
    },
    montant('droitCommun', 'Droit commun', total.droitCommun, somme('droit commun de l’État et des collectivités')),
    montant(
      'specifique',
      'Spécifique',
      total.specifique,
      somme('crédits spécifiques de la politique de la ville (P147)'),
    ),
    montant('autres', 'Autres fonds', total.autres, somme('fonds européens, privés ou à préciser')),
  ];
  const estMontree = ({ id }: ColonneDAction) => choisies.has(id.startsWith('qpv-') ? 'quartiers' : id);
  const combien: ReactNode = `${montrees.length} ${montrees.length > 1 ? 'actions' : 'action'}${
    montrees.length === lignes.length ? '' : ` sur ${lignes.length}`
  }`;
  return [
    {
      id: 'numero',
      titre: 'N°',
      etroite: true,
      classe: 'numero',
      cellule: ({ numero }) => numero,
      comparer: parTexte(({ numero }) => numero),
    },
    {
      id: 'action',
      titre: 'Action',
      entete: true,
      classe: 'action',
      valeur: ({ intitule }) => intitule,
      cellule: ({ id, intitule, ailleurs }) => (
        <span className="action-nommee" title={intitule}>
          <Lien vers={`/fiches-action/${id}?feuille=${feuille.id}`} genre="objet">
            {intitule}
          </Lien>
          {ailleurs > 0 && (
            <span className="aussi" title={direAilleurs(ailleurs)}>
              <Icone nom="piles" petite />
              <span className="hors-vue">{direAilleurs(ailleurs)}</span>
            </span>
          )}
        </span>
      ),
      comparer: parTexte(({ intitule }) => intitule),
      total: combien,
    },
    ...toutes.filter(estMontree),
    { id: 'axe', titre: 'Axe', horsEcran: true, valeur: ({ axeId }) => nomsDAxes.get(axeId) ?? '' },
    ...horsEcran(toutes.filter((colonne) => !estMontree(colonne) && colonne.valeur !== undefined)),
    ...(carres ? horsEcran([ecrits]) : []),
  ];
}

/** R-106 : la même fiche, ailleurs aussi. */
const direAilleurs = (ailleurs: number): string =>
  ailleurs === 1 ? 'Aussi dans une autre feuille de route' : `Aussi dans ${ailleurs} autres feuilles de route`;

const rangDePriorite = ({ priorite }: LigneDeFeuille): number =>
  priorite === null ? prioriteSchema.options.length : prioriteSchema.options.indexOf(priorite);

/** Ce que l'écran ne montre pas s'exporte quand même. */
const horsEcran = (colonnes: readonly ColonneDAction[]): readonly ColonneDAction[] =>
  colonnes.flatMap(({ id, titre, valeur }) =>
    valeur === undefined ? [] : [{ id: `${id} export`, titre, horsEcran: true as const, valeur }],
  );
