import { etatFicheSchema } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { couvrir, type QuartierCouvert } from '#shared/domain/feuille-de-route/couverture.rules.ts';
import { enumerer, pluriel } from '#shared/text/nombres.ts';
import { comparerTextes } from '#shared/text/tri.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { nomDAxe, plusieursCommunes, type QuartierDeFeuille, type TableauDeFeuille } from '../feuille.types.ts';
import { ecrireListe, HORS_QPV, SANS_QUARTIER } from '../tableau/filtres.ts';

type Couvert = QuartierCouvert<QuartierDeFeuille>;

/** Au-delà, la table seule les nomme tous. */
const NOMMES = 12;

/** Toutes, sauf les abandonnées : ce que compte la couverture. */
const QUI_COUVRENT = ecrireListe(etatFicheSchema.options.filter((etat) => etat !== 'abandonnee')) ?? '';

/** Quartier par quartier, axe par axe : combien d'actions, et ceux que rien ne vise. Un nombre ouvre le tableau filtré. */
export function OngletCouverture({ tableau }: { readonly tableau: TableauDeFeuille }) {
  const { feuille, axes, quartiers, lignes } = tableau;
  const { rangs, sansAction, horsQpv, aPreciser } = couvrir(lignes, axes, quartiers);
  const vers = (quartier: string | null, axe: string | null) => {
    const mots = new URLSearchParams({
      ...(quartier === null ? {} : { qpv: quartier }),
      ...(axe === null ? {} : { axe }),
      etat: QUI_COUVRENT,
    });
    return `/feuilles-de-route/${feuille.id}?${mots}`;
  };
  const nombre = (compte: number, quartier: string | null, axe: string | null, ou: string) =>
    compte === 0 ? (
      <span className="rien">0</span>
    ) : (
      <Lien vers={vers(quartier, axe)} libelle={`${pluriel(compte, 'action', 'actions')} : ${ou}`}>
        {compte}
      </Lien>
    );
  const colonnes: readonly Colonne<Couvert>[] = [
    {
      id: 'quartier',
      titre: 'Quartier prioritaire',
      entete: true,
      valeur: ({ libelle }) => libelle,
      cellule: ({ libelle, total }) => (total === 0 ? <Etat sens="alerte">{libelle}</Etat> : libelle),
      comparer: (un, autre) => comparerTextes(un.libelle, autre.libelle),
      total: 'Actions de l’axe',
    },
    ...(plusieursCommunes(quartiers)
      ? [
          {
            id: 'commune',
            titre: 'Commune',
            valeur: ({ communes }: Couvert) => communes,
            cellule: ({ communes }: Couvert) => communes,
            comparer: (un: Couvert, autre: Couvert) => comparerTextes(un.communes, autre.communes),
          },
        ]
      : []),
    { id: 'code', titre: 'Code', horsEcran: true, valeur: ({ code }) => code },
    ...axes.map((axe): Colonne<Couvert> => {
      const siennes = lignes.filter(({ axeId, avancement }) => axeId === axe.id && avancement.etat !== 'abandonnee');
      return {
        id: axe.id,
        titre: nomDAxe(axe),
        nombre: true,
        classe: 'axe-couvert',
        valeur: ({ parAxe }) => parAxe.get(axe.id) ?? 0,
        cellule: ({ code, libelle, parAxe }) =>
          nombre(parAxe.get(axe.id) ?? 0, code, axe.id, `${libelle}, ${nomDAxe(axe)}`),
        comparer: (un, autre) => (un.parAxe.get(axe.id) ?? 0) - (autre.parAxe.get(axe.id) ?? 0),
        total: nombre(siennes.length, null, axe.id, nomDAxe(axe)),
      };
    }),
    {
      id: 'total',
      titre: 'Toutes',
      nombre: true,
      valeur: ({ total }) => total,
      cellule: ({ code, libelle, total }) => nombre(total, code, null, libelle),
      comparer: (un, autre) => un.total - autre.total,
      total: nombre(lignes.filter(({ avancement }) => avancement.etat !== 'abandonnee').length, null, null, 'toutes'),
    },
  ];
  return (
    <div className="corps">
      {sansAction.length > 0 && lignes.length > 0 && (
        <Repere sens="alerte" mot={`${pluriel(sansAction.length, 'quartier', 'quartiers')} sans action.`}>
          {sansAction.length > NOMMES
            ? `${sansAction
                .slice(0, NOMMES)
                .map(({ libelle }) => libelle)
                .join(', ')}, et ${sansAction.length - NOMMES} autres que la table signale.`
            : `${enumerer(sansAction.map(({ libelle }) => libelle))}.`}
        </Repere>
      )}
      <div className="couverture">
        <Tableau
          libelle="Actions par quartier prioritaire et par axe"
          colonnes={colonnes}
          lignes={rangs}
          cle={({ code }) => code}
          vide={
            <Vide icone="epingle">
              Le référentiel ne connaît aucun quartier prioritaire dans le ressort de cette feuille de route.
            </Vide>
          }
        />
      </div>
      {rangs.length > 0 && (
        <LigneCalme>
          Une action qui vise plusieurs quartiers compte dans chacun, et une fois dans le total de son axe. Les actions
          abandonnées ne comptent pas.
        </LigneCalme>
      )}
      {horsQpv + aPreciser > 0 && (
        <ul className="hors-de-la-couverture">
          {horsQpv > 0 && (
            <li>
              <Lien vers={vers(HORS_QPV, null)}>{pluriel(horsQpv, 'action hors QPV', 'actions hors QPV')}</Lien>
            </li>
          )}
          {aPreciser > 0 && (
            <li>
              <Lien vers={vers(SANS_QUARTIER, null)}>
                {pluriel(
                  aPreciser,
                  'action dont les quartiers restent à préciser',
                  'actions dont les quartiers restent à préciser',
                )}
              </Lien>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
