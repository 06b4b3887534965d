import { Fragment } from 'react';
import { Link, useLocation } from 'wouter';
import { useOuvrirFenetre } from '#renderer/host/fenetres.ts';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import { useFilStore } from '#renderer/ui/page/fil.store.ts';
import { NoteDeLObjet } from './NoteDeLObjet.tsx';

/** La barre : revenir, avancer, où l'on est, et « Rechercher ou faire ». */
export function Barre({ surRechercher }: { readonly surRechercher: () => void }) {
  const etapes = useFilStore((fil) => fil.etapes);
  const ouvrirFenetre = useOuvrirFenetre();
  const [adresse] = useLocation();
  return (
    <header className="barre">
      <BoutonCarre icone="gauche" libelle="Écran précédent" surClic={() => history.back()} />
      <BoutonCarre icone="droite" libelle="Écran suivant" surClic={() => history.forward()} />
      <nav className="fil" aria-label="Fil d’Ariane">
        {etapes.map(({ nom, vers }, rang) => (
          <Fragment key={`${nom}-${vers ?? ''}`}>
            {rang > 0 && <Icone nom="droite" />}
            {vers === undefined ? <span aria-current="page">{nom}</span> : <Link href={vers}>{nom}</Link>}
          </Fragment>
        ))}
      </nav>
      <NoteDeLObjet />
      <button type="button" className="recherche" onClick={surRechercher} aria-keyshortcuts="Control+K">
        <Icone nom="chercher" />
        <span>Rechercher ou faire…</span>
        <kbd>Ctrl K</kbd>
      </button>
      <BoutonCarre
        icone="sortante"
        libelle="Ouvrir cet écran dans une autre fenêtre"
        surClic={() => ouvrirFenetre(`${adresse}${location.search}`)}
      />
    </header>
  );
}
