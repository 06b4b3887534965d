import { useState } from 'react';
import { ChoixTerritoire } from '#renderer/app/territoires/ChoixTerritoire.tsx';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { pluriel } from '#shared/text/nombres.ts';
import type { Deploiement } from '../eq2030.types.ts';

/** Les territoires écrits que le référentiel ne reconnaît pas : listés, jamais perdus, chacun se rattache (A4). */
export function NonReconnus({ deploiements }: { readonly deploiements: readonly Deploiement[] }) {
  const [ouvert, setOuvert] = useState<string | null>(null);
  const reconnaissance = useCommande('deploiements.reconnaitre');
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
              <ChoixTerritoire
                libelle={`Territoire que désigne « ${libelle} »`}
                deja={[]}
                surAjouter={({ genre, code }) =>
                  void reconnaissance
                    .lancer({ territoireId: id, territoire: { genre, code } })
                    .then(() => setOuvert(null), direRefus())
                }
              />
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
