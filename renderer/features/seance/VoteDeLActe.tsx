import { useEffect, useRef, useState } from 'react';
import { controlerVote } from '#shared/domain/seance/vote.rules.ts';
import { texteDuVote } from '#shared/domain/seance/phrase-vote.rules.ts';
import type { Deliberation, DeliberationPatch } from '#shared/domain/seance/seance.schema.ts';
import { phraseDuVote, voteDe } from '#shared/documents/seance/votes.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { ChampNombre } from '#renderer/ui/champs/ChampNombre.tsx';
import { ChampRadio } from '#renderer/ui/champs/ChampRadio.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { NombreExplique } from '#renderer/ui/reperes/NombreExplique.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { useSeance } from './contexte-seance.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { useFoyerVoulu } from './use-foyer-voulu.ts';

const CHIFFRES = ['pour', 'contre', 'abstention'] as const;
type Chiffre = (typeof CHIFFRES)[number];
const MOTS: Readonly<Record<Chiffre, string>> = { pour: 'Pour', contre: 'Contre', abstention: 'Abstentions' };
const SENS = [
  { valeur: 'pour', libelle: 'Pour' },
  { valeur: 'contre', libelle: 'Contre' },
] as const;
const compte = (nombre: number | null | undefined): number | null =>
  nombre === undefined || Number.isNaN(nombre) ? null : nombre;

interface Proprietes {
  readonly deliberation: Deliberation;
  readonly modifier: (patch: DeliberationPatch) => Promise<void>;
  /** Le foyer est demandé au décompte. */
  readonly demande: object | null;
}

/** Le vote, par têtes : sans opposition d'une touche, ou compté ; contrôlé à mesure, dit comme il s'imprimera. */
export function VoteDeLActe({ deliberation, modifier, demande }: Proprietes) {
  const { seance, quorum, fige } = useSeance();
  const cadre = useRef<HTMLDivElement>(null);
  const [tapes, setTapes] = useState<Partial<Record<Chiffre, number | null>>>({});
  useFoyerVoulu(cadre, deliberation.mode === 'decompte' ? demande : null);
  // Le bouton touché disparaît avec l'ancien mode : le foyer va au premier geste du nouveau.
  useEffect(() => {
    if (document.activeElement === document.body)
      cadre.current?.querySelector<HTMLElement>('input, .acte-gestes button')?.focus();
  }, [deliberation.mode]);

  const lu = (chiffre: Chiffre) => (tapes[chiffre] === undefined ? deliberation[chiffre] : compte(tapes[chiffre]));
  const montre = { ...deliberation, pour: lu('pour'), contre: lu('contre'), abstention: lu('abstention') };
  const vote = voteDe(seance, montre);
  const constats = controlerVote(montre, quorum, seance);
  const partage = montre.mode === 'decompte' && vote.exprimes > 0 && vote.pour === vote.contre;
  const reste = quorum.total - vote.contre - vote.abstention;

  const ecrire = (patch: DeliberationPatch) => modifier(patch).catch(direRefus());
  const garder = async (chiffre: Chiffre) => {
    const tape = tapes[chiffre];
    if (tape === undefined || Number.isNaN(tape)) return;
    if (tape !== deliberation[chiffre]) await ecrire({ [chiffre]: tape, ...(partage ? {} : { sensEtat: null }) });
    setTapes(({ [chiffre]: _ecrit, ...autres }) => autres);
  };
  const presents = (
    <NombreExplique libelle="Qui a pris part au vote" calcul={quorum.arithmetique}>
      {pluriel(quorum.total, 'présent ou représenté', 'présents ou représentés')}
    </NombreExplique>
  );

  return (
    <div className="acte-ligne acte-vote" ref={cadre}>
      <span className="mot">Vote</span>
      <div>
        <p aria-live="polite">
          {deliberation.mode === null ? (
            <span className="note">à saisir</span>
          ) : (
            <span>{texteDuVote(phraseDuVote(seance, montre).map(({ texte }) => ({ texte, gras: false })))}</span>
          )}{' '}
          {deliberation.mode === 'sans_opposition' && quorum.total > 0 && presents}
        </p>
        {deliberation.mode === 'decompte' && (
          <>
            <div className="decompte">
              {CHIFFRES.map((chiffre) => (
                <ChampNombre
                  key={chiffre}
                  libelle={MOTS[chiffre]}
                  valeur={tapes[chiffre] === undefined ? deliberation[chiffre] : (tapes[chiffre] ?? null)}
                  surChange={(nombre) => setTapes((avant) => ({ ...avant, [chiffre]: nombre }))}
                  surQuitte={() => void garder(chiffre)}
                  desactive={fige}
                />
              ))}
              {montre.pour === null && reste > 0 && !fige && (
                <Bouton
                  genre="discret"
                  surClic={() => void ecrire({ pour: reste })}
                >{`Tout le reste pour : ${reste}`}</Bouton>
              )}
            </div>
            {vote.contre > 0 && (
              <ChampSurPlace
                libelle="Ont voté contre"
                exemple="Noms, s’ils sont à imprimer"
                valeur={deliberation.contreNoms ?? ''}
                surEnregistrer={(noms) => modifier({ contreNoms: noms })}
              />
            )}
            {vote.abstention > 0 && (
              <ChampSurPlace
                libelle="Se sont abstenus"
                exemple="Noms, s’ils sont à imprimer"
                valeur={deliberation.abstentionNoms ?? ''}
                surEnregistrer={(noms) => modifier({ abstentionNoms: noms })}
              />
            )}
            {(partage || deliberation.sensEtat !== null) && (
              <ChampRadio
                libelle="Sens du vote du représentant de l’État qui copréside (R. 5311-41)"
                options={SENS}
                valeur={deliberation.sensEtat}
                surChange={(sensEtat) => void ecrire({ sensEtat })}
              />
            )}
          </>
        )}
        {deliberation.mode !== null &&
          constats.map(({ phrase, gravite, article }) => (
            <Repere
              key={phrase}
              sens={gravite === 'bloquant' ? 'erreur' : gravite === 'attention' ? 'alerte' : 'info'}
              mot={gravite === 'bloquant' ? 'À corriger.' : 'À savoir.'}
              article={article}
              annonce
            >
              {phrase.replace(/\.$/u, '')}
            </Repere>
          ))}
        {!fige && (
          <div className="acte-gestes">
            {deliberation.mode !== 'sans_opposition' && (
              <Bouton genre="discret" surClic={() => void ecrire({ mode: 'sans_opposition' })}>
                Adopté sans opposition
              </Bouton>
            )}
            {deliberation.mode !== 'decompte' && (
              <Bouton genre="discret" surClic={() => void ecrire({ mode: 'decompte' })}>
                Compter les voix par tête
              </Bouton>
            )}
            {deliberation.mode !== null && (
              <Bouton
                genre="discret"
                surClic={() =>
                  void ecrire({
                    mode: null,
                    pour: null,
                    contre: null,
                    abstention: null,
                    contreNoms: null,
                    abstentionNoms: null,
                    sensEtat: null,
                  })
                }
              >
                Effacer le vote
              </Bouton>
            )}
          </div>
        )}
      </div>
    </div>
  );
}
