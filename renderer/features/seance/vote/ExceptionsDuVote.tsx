import { useState } from 'react';
import type { Bulletin, Deliberation, DeliberationPatch } from '#shared/domain/seance/seance.schema.ts';
import type { Scrutin } from '#shared/domain/seance/votants.rules.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { phraseDe } from '#renderer/ui/avis/phrase-de.ts';
import { ChoixReferentiel } from '#renderer/ui/champs/ChoixReferentiel.tsx';
import { type Choix, chercherDans } from '#renderer/ui/champs/chercher-dans.ts';
import { Faute } from '#renderer/ui/champs/Faute.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { useSeance } from '../contexte-seance.ts';
import { useBulletins } from './use-bulletins.ts';

type Exception = Exclude<Bulletin['sens'], 'pour'>;
const EXCEPTIONS = ['contre', 'abstention', 'nppv'] as const satisfies readonly Exception[];
const DITS: Readonly<Record<Exception, string>> = {
  contre: 'contre',
  abstention: 's’abstient',
  nppv: 'ne prend pas part au vote',
};
const TITRES: Readonly<Record<Exception, string>> = {
  contre: 'Contre',
  abstention: 'Abstention',
  nppv: 'Ne prend pas part',
};
const PROPOSEES = 9;

/** « Dup abs » trouve « M. Dupont s'abstient » : un nom, un sens, Entrée. */
const exceptionsPossibles = ({ votants }: Scrutin, { bulletins }: Deliberation): readonly Choix[] => {
  const notes = new Set(bulletins.map(({ siegeId }) => siegeId));
  return votants
    .filter(({ siege }) => !notes.has(siege.id))
    .flatMap(({ siege, nom, voix }) =>
      EXCEPTIONS.map((sens) => ({
        id: `${sens}:${siege.id}`,
        libelle: `${nom} ${DITS[sens]}`,
        note: voix > 1 ? pluriel(voix, 'voix', 'voix') : undefined,
      })),
    );
};

interface Proprietes {
  readonly deliberation: Deliberation;
  readonly scrutin: Scrutin;
  readonly modifier: (patch: DeliberationPatch) => Promise<void>;
}

/** Les seules exceptions : qui est contre, s'abstient, ne prend pas part. Tous les autres votants sont « pour ». */
export function ExceptionsDuVote({ deliberation, scrutin, modifier }: Proprietes) {
  const { fige } = useSeance();
  const [faute, setFaute] = useState<string | null>(null);
  const bulletins = useBulletins(deliberation, scrutin, modifier);
  const possibles = exceptionsPossibles(scrutin, deliberation);
  const noms = new Map(scrutin.votants.map(({ siege, nom }) => [siege.id, nom]));
  const tenter = (geste: Promise<unknown>) => {
    setFaute(null);
    geste.catch((cause: unknown) => setFaute(phraseDe(cause)));
  };
  const prendre = ({ id }: Choix) => {
    const [sens, siegeId] = id.split(':');
    const exception = EXCEPTIONS.find((un) => un === sens);
    if (exception !== undefined && siegeId !== undefined) tenter(bulletins.poser(siegeId, exception));
  };
  return (
    <div className="exceptions">
      <dl>
        {EXCEPTIONS.map((sens) => {
          const siens = deliberation.bulletins.filter((un) => un.sens === sens && noms.has(un.siegeId));
          return siens.length === 0 ? null : (
            <div key={sens}>
              <dt>{TITRES[sens]}</dt>
              <dd>
                {siens.map(({ siegeId }) => (
                  <span key={siegeId} className="exception">
                    {noms.get(siegeId)}
                    {!fige && (
                      <BoutonCarre
                        icone="fermer"
                        libelle={`${noms.get(siegeId) ?? ''} vote pour`}
                        surClic={() => tenter(bulletins.poser(siegeId, null))}
                      />
                    )}
                  </span>
                ))}
              </dd>
            </div>
          );
        })}
      </dl>
      {scrutin.votants.length === 0 && (
        <p className="note">Aucun votant n’est constaté à ce point : notez d’abord les présences.</p>
      )}
      {!fige && scrutin.votants.length > 0 && (
        <div className="exceptions-saisie">
          <ChoixReferentiel
            libelle="Qui est contre, qui s’abstient"
            valeur={null}
            minimum={1}
            chercher={async (frappe) => chercherDans(possibles, frappe, PROPOSEES)}
            surChange={(choix) => choix !== null && prendre(choix)}
          />
          {deliberation.mode !== 'nominal' && (
            <Bouton genre="discret" surClic={() => tenter(bulletins.tousPour())}>
              {`Tous pour : ${scrutin.votants.length}`}
            </Bouton>
          )}
        </div>
      )}
      <Faute id={`faute-${deliberation.id}`}>{faute}</Faute>
    </div>
  );
}
