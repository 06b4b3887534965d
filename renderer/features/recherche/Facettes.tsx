import { useState } from 'react';
import type { Sortie } from '#shared/contract/contract.ts';
import { basculer } from '#shared/domain/recherche/recrire-requete.rules.ts';
import { nombreFr } from '#shared/text/nombres.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Icone } from '#renderer/ui/icone/Icone.tsx';

type Toutes = Sortie<'recherche.chercher'>['facettes'];
type Nom = keyof Toutes;

const TITRES: readonly (readonly [nom: Nom, titre: string])[] = [
  ['type', 'Genre'],
  ['est', 'État'],
  ['instance', 'Instance'],
  ['annee', 'Année'],
];
/** De quoi choisir sans faire défiler. */
const D_ABORD = 6;

interface Proprietes {
  readonly facettes: Toutes;
  /** Les comptes ne portent que sur les dernières réponses écrites. */
  readonly auMoins: boolean;
  readonly texte: string;
  readonly surChange: (texte: string) => void;
}

/** Par quoi resserrer une recherche, avec le compte de chaque valeur : un clic l'écrit dans la recherche, un autre l'en ôte. */
export function Facettes({ facettes, auMoins, texte, surChange }: Proprietes) {
  const [depliees, setDepliees] = useState<ReadonlySet<Nom>>(new Set());
  return TITRES.map(([nom, titre]) => {
    const toutes = facettes[nom];
    if (toutes.length === 0) return null;
    const montrees = depliees.has(nom) ? toutes : toutes.filter(({ prise }, rang) => prise || rang < D_ABORD);
    return (
      <fieldset key={nom} className="facette">
        <legend>{titre}</legend>
        {montrees.map(({ valeur, nom: libelle, nombre, prise }) => (
          <button
            key={valeur}
            type="button"
            className="facette-valeur"
            aria-pressed={prise}
            onClick={() => surChange(basculer(texte, nom, valeur))}
          >
            {prise && <Icone nom="coche" petite />}
            <span>{libelle}</span> <span className="note">{auMoins ? `${nombreFr(nombre)} +` : nombreFr(nombre)}</span>
          </button>
        ))}
        {montrees.length < toutes.length && (
          <Bouton genre="discret" surClic={() => setDepliees((avant) => new Set([...avant, nom]))}>
            {`Les ${toutes.length - montrees.length} autres`}
          </Bouton>
        )}
      </fieldset>
    );
  });
}
