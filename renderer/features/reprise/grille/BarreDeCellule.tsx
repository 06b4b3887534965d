import { MOTS_DE_CIBLE, type NomDeCible } from '#shared/domain/reprise/cibles.labels.ts';
import { texteDe } from '#shared/domain/reprise/classeur.schema.ts';
import type { Choix } from '#shared/domain/reprise/comprehension.schema.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { type Decision, recrite } from '../choix.ts';
import { adresseDe, type Place, sousLesTitres } from '../reperage.ts';
import type { Comprise, LigneMontree } from '../reprise.types.ts';

interface Proprietes {
  readonly place: Place;
  readonly montree: LigneMontree | null;
  readonly titres: Comprise['titres'];
  readonly choix: Choix;
  readonly decider: (decision: Decision) => void;
  readonly editer: (place: Place) => void;
  readonly allerA: (place: Place) => void;
  readonly cible: NomDeCible;
}

/** Ce que devient la ligne, en un mot. */
function sortDe({ montree, titres, place, choix, cible }: Proprietes): string {
  if (place.ligne === titres) return 'Ligne des titres';
  const comprise = montree?.comprise ?? null;
  if (comprise === null) return 'Ne se reprend pas';
  if (comprise.sort === 'cote') return `De côté : ${comprise.raison ?? ''}`;
  if (comprise.sort === 'revoir') return 'À revoir';
  if (comprise.connue !== null) return `Entre et complète ${comprise.connue.libelle}`;
  return choix.distinctes.includes(place.ligne) ? `Entre : ${MOTS_DE_CIBLE[cible].autre.toLowerCase()}` : 'Entre';
}

/** Sous le tableau : la cellule choisie en entier, ce que devient sa ligne, et ce que l'on peut en faire. */
export function BarreDeCellule(proprietes: Proprietes) {
  const { place, montree, titres, choix, cible, decider, editer, allerA } = proprietes;
  const mots = MOTS_DE_CIBLE[cible];
  const { ligne } = place;
  const nouvelle = recrite(choix, place);
  const texte = nouvelle ?? texteDe(montree?.cellules[place.colonne]);
  const comprise = montree?.comprise ?? null;
  const numero = ligne + 1;
  if (montree === null)
    return (
      <div className="barre-de-cellule" role="group" aria-label={`Cellule ${adresseDe(place)}`}>
        <p>
          <b>{adresseDe(place)}</b> est hors de la vue.
        </p>
        <div className="gestes-de-cellule">
          <Bouton genre="discret" surClic={() => allerA(place)}>
            {`Revenir à ${adresseDe(place)}`}
          </Bouton>
        </div>
      </div>
    );
  return (
    <div className="barre-de-cellule" role="group" aria-label={`Cellule ${adresseDe(place)}`}>
      <p>
        <b>{adresseDe(place)}</b>
        <span className="texte-de-cellule">{texte === '' ? <i>vide</i> : texte}</span>
      </p>
      <p className="note">{sortDe(proprietes)}</p>
      <div className="gestes-de-cellule">
        <Bouton genre="discret" icone="crayon" surClic={() => editer(place)}>
          Récrire
        </Bouton>
        {nouvelle !== undefined && (
          <Bouton genre="discret" surClic={() => decider({ genre: 'remettre', ...place })}>
            Remettre le texte du fichier
          </Bouton>
        )}
        {comprise !== null && comprise.sort !== 'cote' && (
          <Bouton genre="discret" surClic={() => decider({ genre: 'ecarter', lignes: [ligne] })}>
            {`Laisser la ligne ${numero} de côté`}
          </Bouton>
        )}
        {comprise?.sort === 'cote' && sousLesTitres(ligne, titres) && (
          <Bouton genre="discret" surClic={() => decider({ genre: 'garder', lignes: [ligne] })}>
            {`Reprendre la ligne ${numero} quand même`}
          </Bouton>
        )}
        {comprise !== null && comprise.connue !== null && (
          <Bouton genre="discret" surClic={() => decider({ genre: 'distinguer', ligne })}>
            {mots.autre}
          </Bouton>
        )}
        {choix.distinctes.includes(ligne) && (
          <Bouton genre="discret" surClic={() => decider({ genre: 'confondre', ligne })}>
            {mots.meme}
          </Bouton>
        )}
        {ligne !== titres && (
          <Bouton genre="discret" surClic={() => decider({ genre: 'titres', ligne })}>
            {`Titres en ligne ${numero}`}
          </Bouton>
        )}
      </div>
    </div>
  );
}
