import { useState } from 'react';
import { jourDit } from '#shared/domain/semaine/jours-de-la-semaine.rules.ts';
import type { Semaine } from '#shared/domain/semaine/semaine.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Icone } from '#renderer/ui/icone/Icone.tsx';

interface Proprietes {
  readonly deCote: Semaine['deCote'];
  readonly aujourdHui: string;
  readonly surReprendre: (cle: string) => void;
}

/** Ce qui est mis de côté : une ligne calme, qui se déplie et se reprend. */
export function DeCote({ deCote, aujourdHui, surReprendre }: Proprietes) {
  const [deplie, setDeplie] = useState(false);
  if (deCote.length === 0) return null;
  return (
    <section className="de-cote" aria-label="Mis de côté">
      <Bouton genre="discret" icone="horloge" deplie={deplie} surClic={() => setDeplie(!deplie)}>
        {pluriel(deCote.length, 'mise de côté', 'mises de côté')}
      </Bouton>
      {deplie && (
        <ul className="liste liste-serree">
          {deCote.map(({ ligne, jusquAu, motif }) => (
            <li key={ligne.cle}>
              <Icone nom="horloge" petite />
              <div>
                <Lien vers={ligne.vers} genre="objet">
                  {ligne.titre}
                </Lien>
                <span className="note">
                  {[` revient le ${jourDit(jusquAu, aujourdHui)}`, motif].filter((mot) => mot !== null).join(', ')}
                </span>
              </div>
              <Bouton genre="discret" libelle={`Reprendre : ${ligne.titre}`} surClic={() => surReprendre(ligne.cle)}>
                Reprendre
              </Bouton>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
