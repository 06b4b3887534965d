import { useState } from 'react';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { pluriel } from '#shared/text/nombres.ts';
import type { Deploiement } from '../eq2030.types.ts';
import { Rattacher } from './Rattacher.tsx';

/** Les territoires écrits que le référentiel ne reconnaît pas : listés, jamais perdus, chacun se rattache (A4). */
export function NonReconnus({ deploiements }: { readonly deploiements: readonly Deploiement[] }) {
  const [ouvert, setOuvert] = useState<string | null>(null);
  const ecrits = deploiements.flatMap(({ structure, territoires }) =>
    territoires.filter(({ genre }) => genre === null).map(({ id, libelle }) => ({ id, libelle, structure })),
  );
  if (ecrits.length === 0) return null;
  return (
    <Bloc
      titre="Territoires non reconnus"
      note={`${pluriel(ecrits.length, 'territoire écrit', 'territoires écrits')} : leurs quartiers ne se comptent pas`}
    >
      <ul className="non-reconnus">
        {ecrits.map(({ id, libelle, structure }) => (
          <li key={id}>
            <span>
              {libelle}
              <span className="note">{structure}</span>
            </span>
            {ouvert === id ? (
              <Rattacher territoireId={id} libelle={libelle} />
            ) : (
              <Bouton genre="discret" libelle={`Rattacher ${libelle}`} surClic={() => setOuvert(id)}>
                Rattacher…
              </Bouton>
            )}
          </li>
        ))}
      </ul>
    </Bloc>
  );
}
