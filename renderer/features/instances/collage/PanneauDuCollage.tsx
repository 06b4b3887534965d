import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import type { Bilan, LigneCollee } from './lignes.ts';

interface Proprietes {
  readonly entrent: number;
  readonly aRevoir: Bilan['aRevoir'];
  readonly deCote: readonly LigneCollee[];
  readonly debut: string | null;
  readonly surDebut: (date: string | null) => void;
  readonly aujourdHui: string;
  /** Lignes sans siège qu'un siège vacant peut recevoir. */
  readonly aPlacer: number;
  readonly surPlacer: () => void;
  readonly refus: { readonly phrase: string; readonly debut: string | null } | null;
}

const nommee = ({ personne: { prenom, nom }, rang }: LigneCollee): string =>
  `${prenom} ${nom}`.trim() || `ligne ${rang}`;

const allerA = (rang: number, champ: string) => document.querySelector<HTMLElement>(`#colle-${rang}-${champ}`)?.focus();

/** À droite de l'aperçu : ce qui entre, ce qui est à revoir, ce qui reste, et la date des mandats. */
export function PanneauDuCollage({
  entrent,
  aRevoir,
  deCote,
  debut,
  surDebut,
  aujourdHui,
  aPlacer,
  surPlacer,
  refus,
}: Proprietes) {
  return (
    <Panneau titre="Avant de nommer">
      <div className="fiche fiche-collage">
        <p className="compte" role="status">
          <b>{entrent}</b> {entrent > 1 ? 'entrent' : 'entre'}
          {aRevoir.length === 0 && entrent > 0 && <Etat sens="fait">{entrent > 1 ? 'prêtes' : 'prête'}</Etat>}
        </p>
        {aRevoir.length > 0 && (
          <div>
            <p className="compte">
              <b>{aRevoir.length}</b> à revoir
            </p>
            {aPlacer > 0 && (
              <Bouton surClic={surPlacer}>
                {`Placer ${aPlacer > 1 ? `ces ${aPlacer} personnes` : 'cette personne'} sur les sièges vacants, dans l’ordre`}
              </Bouton>
            )}
            <ul className="actes">
              {aRevoir.map(({ ligne, champ, phrase }) => (
                <li key={`${ligne.rang} ${champ}`}>
                  <span>
                    <button type="button" className="correction" onClick={() => allerA(ligne.rang, champ)}>
                      {nommee(ligne)}
                    </button>{' '}
                    <span className="note">{phrase}</span>
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )}
        {deCote.length > 0 && (
          <div>
            <p className="compte">
              <b>{deCote.length}</b> {deCote.length > 1 ? 'restent de côté' : 'reste de côté'}
            </p>
            <ul className="actes">
              {deCote.map((ligne) => (
                <li key={ligne.rang}>
                  <span>
                    {nommee(ligne)} <span className="note">{ligne.doutes['siege'] ?? ''}</span>
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )}
        <ChampDate
          libelle="Début des mandats"
          forme="courte"
          aide="La même pour tous. Trois ans, sauf les membres de droit (R. 5311-36) ; sans date, les mandats sont sans terme connu."
          valeur={debut}
          surChange={surDebut}
          aujourdHui={aujourdHui}
          faute={refus?.debut ?? null}
        />
        {refus !== null && refus.debut === null && (
          <Repere sens="erreur" mot="Personne n’est nommé." annonce>
            {refus.phrase}
          </Repere>
        )}
      </div>
    </Panneau>
  );
}
