import { useState } from 'react';
import { ChampNombre } from '#renderer/ui/champs/ChampNombre.tsx';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Segment } from '#renderer/ui/gestes/Segment.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { plusForteMoyenne, scoreDAudience, scoresPatronaux } from '#shared/domain/instance/plus-forte-moyenne.rules.ts';
import { enumerer, pluriel } from '#shared/text/nombres.ts';
import type { LigneDeVoix, NombresDeVoix } from './lignes.ts';

type Cote = 'salaries' | 'employeurs';

/** L'audience saisie, par organisation : pourcentage des salariés, ou entreprises ; puis salariés employés. */
export interface Audience {
  readonly premieres: NombresDeVoix;
  readonly secondes: NombresDeVoix;
}

interface Proprietes {
  readonly lignes: readonly LigneDeVoix[];
  /** Voix à partager entre les organisations de chaque côté, d'après celles de l'État. */
  readonly aPartager: number | null;
  /** Gardée par l'écran : elle se retrouve quand on rouvre la proposition. */
  readonly audience: Audience;
  readonly surAudience: (audience: Audience) => void;
  readonly surRecopier: (nombres: NombresDeVoix) => void;
  readonly surFermer: () => void;
}

const COTES = [
  { valeur: 'salaries', libelle: 'Organisations de salariés' },
  { valeur: 'employeurs', libelle: 'Organisations d’employeurs' },
] as const;
const MAXIMUM = 10_000;
const lisible = (nombre: number | null): number => (nombre === null || Number.isNaN(nombre) || nombre < 0 ? 0 : nombre);

/** Propose une répartition à la plus forte moyenne d'après l'audience saisie: l'arrêté fait foi, on recopie d'un geste. */
export function Calculateur({ lignes, aPartager, audience, surAudience, surRecopier, surFermer }: Proprietes) {
  const [cote, setCote] = useState<Cote>('salaries');
  const [voix, setVoix] = useState<number | null>(aPartager);
  const { premieres, secondes } = audience;
  const siennes = lignes.filter(({ sieges }) => (sieges[0]?.siege.college === 'salaries') === (cote === 'salaries'));
  const premiere = (cle: string) => lisible(premieres[cle] ?? null);
  const candidats =
    cote === 'salaries'
      ? siennes.map(({ cle }) => ({ cle, score: scoreDAudience(premiere(cle)) }))
      : scoresPatronaux(
          siennes.map(({ cle }) => ({
            cle,
            entreprises: Math.round(premiere(cle)),
            salaries: Math.round(lisible(secondes[cle] ?? null)),
          })),
        );
  const nombre = Math.min(MAXIMUM, Math.round(lisible(voix)));
  const { voix: proposees, egalite } = plusForteMoyenne(candidats, nombre);
  const pret = nombre > 0 && candidats.some(({ score }) => score > 0n);
  const nomDe = (cle: string) => siennes.find((ligne) => ligne.cle === cle)?.nom ?? '';

  return (
    <Dialogue
      ouvert
      large
      titre="Proposer une répartition"
      surFermer={surFermer}
      gestes={
        <>
          <Bouton
            genre="premier"
            desactive={!pret || egalite.length > 0}
            surClic={() => surRecopier(Object.fromEntries(proposees))}
          >
            Recopier ces voix
          </Bouton>
          <Bouton genre="discret" surClic={surFermer}>
            Renoncer
          </Bouton>
        </>
      }
    >
      <p>
        Proposition à la plus forte moyenne, d’après l’audience nationale que vous saisissez (R. 5311-38, 3° et 4°).
        L’arrêté fait foi.
      </p>
      <div className="calcul-tete">
        <Segment libelle="Côté" valeur={cote} choix={COTES} surChange={setCote} />
        <ChampNombre
          libelle="Voix à répartir"
          valeur={voix}
          surChange={setVoix}
          illisible="Un nombre entier de voix."
        />
      </div>
      {siennes.length === 0 ? (
        <Repere sens="info" mot="Aucune organisation.">
          Nommez d’abord l’organisme de chaque siège de cette catégorie, dans la composition.
        </Repere>
      ) : (
        <table className="tableau tableau-voix" aria-label="Audience et voix proposées">
          <thead>
            <tr>
              <th scope="col">Organisation</th>
              <th scope="col" className="nombre">
                {cote === 'salaries' ? 'Audience (%)' : 'Entreprises adhérentes'}
              </th>
              {cote === 'employeurs' && (
                <th scope="col" className="nombre">
                  Salariés employés
                </th>
              )}
              <th scope="col" className="nombre">
                Voix proposées
              </th>
            </tr>
          </thead>
          <tbody>
            {siennes.map(({ cle, nom }) => (
              <tr key={`${cote} ${cle}`}>
                <th scope="row">{nom}</th>
                <td className="nombre cellule-de-voix libelle-cache">
                  <ChampNombre
                    libelle={cote === 'salaries' ? `Audience : ${nom}` : `Entreprises adhérentes : ${nom}`}
                    valeur={premieres[cle] ?? null}
                    surChange={(tape) => surAudience({ premieres: { ...premieres, [cle]: tape }, secondes })}
                  />
                </td>
                {cote === 'employeurs' && (
                  <td className="nombre cellule-de-voix libelle-cache">
                    <ChampNombre
                      libelle={`Salariés employés : ${nom}`}
                      valeur={secondes[cle] ?? null}
                      surChange={(tape) => surAudience({ premieres, secondes: { ...secondes, [cle]: tape } })}
                    />
                  </td>
                )}
                <td className="nombre">{pret ? (proposees.get(cle) ?? 0) : '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {cote === 'employeurs' && (
        <p className="note">Les entreprises pèsent pour 30 %, les salariés qu’elles emploient pour 70 %.</p>
      )}
      {pret && egalite.length > 0 && (
        <Repere sens="alerte" mot="Égalité." annonce>
          {`La dernière voix revient autant à ${enumerer(egalite.map(nomDe), 'ou')} : le texte ne les départage pas. Changez le nombre de voix, ou saisissez-les vous-même.`}
        </Repere>
      )}
      {pret && egalite.length === 0 && (
        <p className="note" role="status">{`${pluriel(nombre, 'voix répartie', 'voix réparties')}.`}</p>
      )}
    </Dialogue>
  );
}
