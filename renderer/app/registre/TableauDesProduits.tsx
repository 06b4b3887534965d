import './registre.css';
import { type ReactNode, useMemo } from 'react';
import { useLocation } from 'wouter';
import type { Produit } from '#shared/contract/registre.contract.ts';
import { instantCourt } from '#shared/dates/instant.ts';
import { comparerTextes } from '#shared/text/tri.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { EtatDuProduit, motDEtat } from './EtatDuProduit.tsx';
import { useEtats } from './use-etats.tsx';

const adresseDe = ({ id }: Produit): string => `/documents/produits/${id}`;

/** « Rangé dans … », ou « remis » : où le document est allé. */
const ouEstAlle = ({ chemin, dIci }: Produit): string =>
  chemin === null ? 'remis pour être enregistré' : dIci ? chemin : `sur un autre poste : ${chemin}`;

interface Proprietes {
  readonly lignes: readonly Produit[];
  /** Au-dessus d'une réunion, l'objet se tait : c'est elle. */
  readonly sansObjet?: boolean;
  readonly vide: ReactNode;
}

/** Les documents sortis, le plus récent d'abord : quand, quoi, par qui, et lesquels ont périmé. */
export function TableauDesProduits({ lignes, sansObjet = false, vide }: Proprietes) {
  const [, aller] = useLocation();
  const ids = useMemo(() => lignes.filter(({ remplace }) => !remplace).map(({ id }) => id), [lignes]);
  const { etats, tranches, observer } = useEtats(ids);
  const parTexte = (lire: (ligne: Produit) => string) => (une: Produit, autre: Produit) =>
    comparerTextes(lire(une), lire(autre));
  const colonnes: readonly Colonne<Produit>[] = [
    {
      id: 'quand',
      titre: 'Produit le',
      etroite: true,
      cellule: ({ quandUtc }) => <span className="produit-le">{instantCourt(quandUtc)}</span>,
      valeur: ({ quandUtc }) => instantCourt(quandUtc),
      comparer: (une, autre) => une.quandUtc.localeCompare(autre.quandUtc),
    },
    {
      id: 'titre',
      titre: 'Document',
      entete: true,
      cellule: (ligne) => (
        <span className="produit-nomme">
          <Lien vers={adresseDe(ligne)} genre="objet">
            {ligne.titre}
          </Lien>
          {!sansObjet && <span className="note">{ligne.objet}</span>}
        </span>
      ),
      valeur: ({ titre }) => titre,
      comparer: parTexte(({ titre, objet }) => `${titre} ${objet}`),
    },
    { id: 'objet', titre: 'De', horsEcran: true, valeur: ({ objet }) => objet },
    {
      id: 'fichier',
      titre: 'Fichier',
      cellule: (ligne) => (
        <span className="produit-nomme">
          <span>{ligne.nom}</span>
          <span className="note">{ouEstAlle(ligne)}</span>
        </span>
      ),
      valeur: ({ nom }) => nom,
      comparer: parTexte(({ nom }) => nom),
    },
    { id: 'rangement', titre: 'Rangé', horsEcran: true, valeur: ouEstAlle },
    { id: 'auteur', titre: 'Par', cellule: ({ auteur }) => auteur, comparer: parTexte(({ auteur }) => auteur) },
    {
      id: 'etat',
      titre: 'État',
      valeur: ({ id, remplace }) => (remplace ? 'Produit de nouveau depuis' : motDEtat(etats.get(id)?.etat)),
      cellule: ({ id, remplace }) => {
        if (remplace) return <Etat sens="sans-objet">Produit de nouveau depuis</Etat>;
        const lu = etats.get(id);
        return (
          <span className="produit-nomme" ref={observer(id)}>
            {lu === undefined ? <span className="note">Comparaison…</span> : <EtatDuProduit etat={lu.etat} />}
            {lu?.etat === 'perime' && <span className="note produit-ecart">{lu.phrase}</span>}
          </span>
        );
      },
    },
  ];
  return (
    <>
      {tranches}
      <Tableau
        libelle="Documents produits"
        colonnes={colonnes}
        lignes={lignes}
        cle={({ id }) => id}
        surOuvrir={(ligne) => aller(adresseDe(ligne))}
        vide={vide}
      />
    </>
  );
}
