import { useState } from 'react';
import { INDICATEURS_O2R } from '#shared/domain/convention/beneficiaires/indicateurs-o2r.data.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';

interface Proprietes {
  readonly conventionId: string;
  /** Codes déjà suivis. */
  readonly suivis: ReadonlySet<string | null>;
  readonly surFermer: () => void;
}

/** Les indicateurs proposés, à confronter à l'annexe de la convention signée : ceux que l'on suit. */
export function ChoisirDesIndicateurs({ conventionId, suivis, surFermer }: Proprietes) {
  const offerts = INDICATEURS_O2R.filter(({ code }) => !suivis.has(code));
  const [coches, setCoches] = useState<ReadonlySet<string>>(new Set(offerts.map(({ code }) => code)));
  const { lancer, enCours } = useCommande('beneficiaires.activer');
  const suivre = () =>
    void lancer({ conventionId, codes: [...coches] }).then(surFermer, direRefus('Indicateurs non ajoutés.'));
  return (
    <Dialogue
      ouvert
      titre="Suivre des indicateurs"
      surFermer={surFermer}
      gestes={
        <>
          <Bouton genre="premier" enCours={enCours} desactive={coches.size === 0} surClic={suivre}>
            Suivre
          </Bouton>
          <Bouton genre="discret" surClic={surFermer}>
            Renoncer
          </Bouton>
        </>
      }
    >
      <p>Aucun texte n’impose de liste : gardez celle de l’annexe de la convention signée (D. 5316-3, 4°).</p>
      {offerts.map(({ code, libelle, definition }) => (
        <ChampCase
          key={code}
          libelle={libelle}
          note={definition}
          valeur={coches.has(code)}
          surChange={(coche) =>
            setCoches((avant) => new Set(coche ? [...avant, code] : [...avant].filter((un) => un !== code)))
          }
        />
      ))}
    </Dialogue>
  );
}
