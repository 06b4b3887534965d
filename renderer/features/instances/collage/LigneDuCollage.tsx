import { memo } from 'react';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { roleMandatLibelle } from '#shared/domain/annuaire/personne.labels.ts';
import { CelluleCollee } from './CelluleCollee.tsx';
import type { Changement, ChampColle, LigneCollee, Place } from './lignes.ts';
import type { GroupeDePlaces } from './places.ts';

interface Proprietes {
  readonly ligne: LigneCollee;
  readonly places: readonly GroupeDePlaces[];
  /** Ce qui empêche la ligne d'entrer, par champ. */
  readonly fautes: Readonly<Record<string, string>>;
  /** Ce que l'hôte a refusé de cette ligne. */
  readonly refus: string | null;
  readonly changer: (action: { readonly rang: number; readonly changement: Changement }) => void;
}

const MOTS: Readonly<Record<ChampColle, string>> = {
  prenom: 'Prénom',
  nom: 'Nom',
  fonction: 'Fonction',
  structure: 'Structure',
  courriel: 'Courriel',
  telephone: 'Téléphone',
};
const APRES = ['fonction', 'structure', 'courriel', 'telephone'] as const;

/** Ce que lit une cellule à choisir : son mot, et la faute à dire. */
const idDe = (rang: number, champ: string) => `colle-${rang}-${champ}`;

function Ligne({ ligne, places, fautes, refus, changer }: Proprietes) {
  const { rang, personne, role, place, doutes, dejaConnue } = ligne;
  const agir = (changement: Changement) => changer({ rang, changement });
  const texte = (champ: ChampColle) => (
    <td key={champ}>
      <CelluleCollee
        id={idDe(rang, champ)}
        libelle={`${MOTS[champ]}, ligne ${rang}`}
        valeur={personne[champ]}
        faute={fautes[champ] ?? null}
        doute={doutes[champ] ?? null}
        correction={
          champ === 'nom' && doutes['nom'] !== undefined && personne.prenom !== ''
            ? { libelle: 'Inverser', surClic: () => agir({ inverser: true }) }
            : null
        }
        desactive={place === 'laisser'}
        surChange={(valeur) => agir({ texte: { champ, valeur } })}
      />
    </td>
  );
  const duSiege = refus ?? fautes['siege'] ?? doutes['siege'] ?? null;
  return (
    <tr className={place === 'laisser' ? 'laissee' : undefined}>
      <th scope="row">{rang}</th>
      {texte('prenom')}
      {texte('nom')}
      <td>
        <select
          id={idDe(rang, 'siege')}
          className="saisie"
          aria-label={`Siège, ligne ${rang}`}
          aria-invalid={fautes['siege'] || refus ? true : undefined}
          aria-describedby={duSiege === null ? undefined : `${idDe(rang, 'siege')}-faute`}
          value={place}
          onChange={({ target }) => agir({ place: target.value as Place })}
        >
          <option value="">Choisir un siège</option>
          <option value="laisser">Laisser de côté</option>
          {places.map(({ titre, places: choix }) => (
            <optgroup key={titre} label={titre}>
              {choix.map(({ valeur, libelle }) => (
                <option key={valeur} value={valeur}>
                  {libelle}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        {duSiege !== null && (
          <p id={`${idDe(rang, 'siege')}-faute`} className="note dit-du-siege">
            {duSiege}
          </p>
        )}
        {dejaConnue !== null && place !== 'laisser' && <Etat sens="fait">dans l’annuaire</Etat>}
      </td>
      <td>
        <select
          className="saisie"
          aria-label={`À quel titre, ligne ${rang}`}
          value={role}
          onChange={({ target }) => agir({ role: target.value === 'suppleant' ? 'suppleant' : 'titulaire' })}
        >
          <option value="titulaire">{roleMandatLibelle.titulaire}</option>
          <option value="suppleant">{roleMandatLibelle.suppleant}</option>
        </select>
      </td>
      {APRES.map(texte)}
    </tr>
  );
}

/** Une personne lue, où chaque mot se corrige. Ne se redessine que si elle change : un collage compte jusqu'à 300 lignes. */
export const LigneDuCollage = memo(
  Ligne,
  (avant, apres) =>
    avant.ligne === apres.ligne &&
    avant.refus === apres.refus &&
    avant.places === apres.places &&
    JSON.stringify(avant.fautes) === JSON.stringify(apres.fautes),
);
