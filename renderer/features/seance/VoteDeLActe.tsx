import { useEffect, useRef, useState } from 'react';
import { controlerVote } from '#shared/domain/seance/vote-controle.rules.ts';
import { texteDuVote } from '#shared/domain/seance/phrase-vote.rules.ts';
import type { Deliberation, DeliberationPatch } from '#shared/domain/seance/seance.schema.ts';
import { phraseDuVote, voteDe } from '#shared/documents/seance/votes.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { ChampRadio } from '#renderer/ui/champs/ChampRadio.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { NombreExplique } from '#renderer/ui/reperes/NombreExplique.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { useSeance } from './contexte-seance.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { DecompteDuVote, type Tapes, voteMontre } from './DecompteDuVote.tsx';
import { useFoyerVoulu } from './use-foyer-voulu.ts';

const SENS = [
  { valeur: 'pour', libelle: 'Pour' },
  { valeur: 'contre', libelle: 'Contre' },
] as const;

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
  const [tapes, setTapes] = useState<Tapes>({});
  // Compter n'efface rien : le vote déjà noté tient tant qu'aucun chiffre n'est tapé.
  const [compteDemande, setCompteDemande] = useState(false);
  const [demandeVue, setDemandeVue] = useState<object | null>(null);
  if (demande !== demandeVue) {
    setDemandeVue(demande);
    if (demande !== null) setCompteDemande(true);
  }
  const montre = voteMontre(deliberation, tapes);
  const compte = compteDemande || montre.mode === 'decompte';
  useFoyerVoulu(cadre, compte ? demande : null);
  // Le bouton touché disparaît avec l'ancien mode : le foyer va au premier geste du nouveau.
  useEffect(() => {
    if (document.activeElement === document.body)
      cadre.current?.querySelector<HTMLElement>('input, .acte-gestes button')?.focus();
  }, [deliberation.mode, compte]);

  const vote = voteDe(seance, montre);
  const tous = controlerVote(montre, quorum, seance);
  // Pendant la frappe, un compte impossible se dit sous son chiffre une fois refusé, et la phrase reste celle du vote écrit.
  const impossible =
    Object.keys(tapes).length > 0 && tous.some(({ code, gravite }) => code === 'R-071' && gravite === 'bloquant');
  const constats = tous.filter(({ code }) => !impossible || code !== 'R-071');
  const dit = impossible ? deliberation : montre;
  const partage = montre.mode === 'decompte' && vote.exprimes > 0 && vote.pour === vote.contre;
  const reste = quorum.total - vote.contre - vote.abstention;

  const ecrire = (patch: DeliberationPatch) => modifier(patch).catch(direRefus());
  const compter = (patch: DeliberationPatch) =>
    modifier({
      ...patch,
      ...(deliberation.mode !== 'decompte' && { mode: 'decompte' }),
      ...(!partage && { sensEtat: null }),
    });
  const passerA = (patch: DeliberationPatch) => {
    setCompteDemande(false);
    setTapes({});
    void ecrire(patch);
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
          {dit.mode === null ? (
            <span className="note">à saisir</span>
          ) : (
            <span>{texteDuVote(phraseDuVote(seance, dit).map(({ texte }) => ({ texte, gras: false })))}</span>
          )}{' '}
          {dit.mode === 'sans_opposition' && quorum.total > 0 && presents}
        </p>
        {compte && (
          <>
            <div className="decompte">
              <DecompteDuVote
                deliberation={deliberation}
                tapes={tapes}
                surTape={setTapes}
                ecrire={compter}
                fige={fige}
              />
              {montre.pour === null && reste > 0 && !fige && (
                <Bouton
                  genre="discret"
                  surClic={() => void compter({ pour: reste }).catch(direRefus())}
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
        {montre.mode !== null &&
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
              <Bouton genre="discret" surClic={() => passerA({ mode: 'sans_opposition' })}>
                Adopté sans opposition
              </Bouton>
            )}
            {!compte && (
              <Bouton genre="discret" surClic={() => setCompteDemande(true)}>
                Compter les voix par tête
              </Bouton>
            )}
            {deliberation.mode !== null && (
              <Bouton
                genre="discret"
                surClic={() =>
                  passerA({
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
