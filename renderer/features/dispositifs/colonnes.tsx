import { dateCourte } from '#shared/dates/format.ts';
import { regimeDeDispositifLibelle } from '#shared/domain/dispositif/dispositif.labels.ts';
import { comparerTextes } from '#shared/text/tri.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { References } from '#renderer/ui/reperes/References.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import type { Dispositif } from './dispositif.types.ts';
import { direEtatDuDispositif, EtatDuDispositif } from './EtatDuDispositif.tsx';

/** Les colonnes du catalogue ; à côté d'une fiche ouverte, celles qui situent suffisent. */
export const colonnesDuCatalogue = (
  aujourdHui: string,
  suite: string,
  serre: boolean,
): readonly Colonne<Dispositif>[] => {
  const etat = (un: Dispositif) => direEtatDuDispositif(un, aujourdHui);
  const reste: readonly Colonne<Dispositif>[] = [
    {
      id: 'categorieSource',
      titre: 'Selon la source',
      cellule: ({ categorieSource }) => categorieSource ?? '',
      comparer: (un, autre) => comparerTextes(un.categorieSource ?? '', autre.categorieSource ?? ''),
    },
    { id: 'pilote', titre: 'Pilote', cellule: ({ pilote }) => pilote ?? '' },
    {
      id: 'article',
      titre: 'Article',
      valeur: ({ article }) => article,
      cellule: ({ article }) => article !== null && <References texte={article} />,
    },
    {
      id: 'verifie',
      titre: 'Vérifié le',
      etroite: true,
      valeur: ({ verifieLe }) => (verifieLe === null ? null : { date: verifieLe }),
      cellule: ({ verifieLe }) => (verifieLe === null ? <span className="note">jamais</span> : dateCourte(verifieLe)),
      comparer: (un, autre) => (un.verifieLe ?? '').localeCompare(autre.verifieLe ?? ''),
    },
  ];
  return [
    {
      id: 'nom',
      titre: 'Dispositif',
      entete: true,
      valeur: ({ nom }) => nom,
      cellule: ({ id, nom }) => (
        <Lien vers={`/dispositifs/${id}${suite}`} genre="objet">
          {nom}
        </Lien>
      ),
      comparer: (un, autre) => comparerTextes(un.nom, autre.nom),
    },
    {
      id: 'etat',
      titre: 'État',
      valeur: etat,
      cellule: (un) => <EtatDuDispositif dispositif={un} aujourdHui={aujourdHui} />,
      comparer: (un, autre) => comparerTextes(etat(un), etat(autre)),
    },
    {
      id: 'regime',
      titre: 'Régime',
      cellule: ({ regime }) => regimeDeDispositifLibelle[regime],
      comparer: (un, autre) =>
        comparerTextes(regimeDeDispositifLibelle[un.regime], regimeDeDispositifLibelle[autre.regime]),
    },
    ...(serre ? [] : reste),
    {
      id: 'actions',
      titre: 'Actions',
      nombre: true,
      valeur: ({ fiches }) => fiches.length,
      cellule: ({ fiches }) => (fiches.length === 0 ? '' : fiches.length),
      comparer: (un, autre) => un.fiches.length - autre.fiches.length,
    },
    ...(serre
      ? reste.flatMap(({ id, titre, valeur, ...colonne }) => [
          {
            id: `${id} export`,
            titre,
            horsEcran: true as const,
            valeur: valeur ?? ((un: Dispositif) => String(('cellule' in colonne ? colonne.cellule(un) : null) ?? '')),
          },
        ])
      : []),
    { id: 'publics', titre: 'Publics', horsEcran: true, valeur: ({ publics }) => publics },
    { id: 'aVerifier', titre: 'À vérifier', horsEcran: true, valeur: ({ aVerifier }) => aVerifier },
    { id: 'source', titre: 'Source', horsEcran: true, valeur: ({ source }) => source },
  ];
};
