import { useState } from 'react';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import type { Entree } from '#shared/contract/contract.ts';
import { type ARevoir, motARevoir } from '#shared/domain/annuaire/veille/a-revoir.schema.ts';

interface Proprietes {
  readonly aRevoir: readonly ARevoir[];
  readonly modifier: (patch: Entree<'personnes.modifier'>['patch']) => Promise<void>;
}

/** Ce qui est à revoir d'une fiche (A1, A5), chacun avec le geste qui le corrige. Rien n'y est obligé. */
export function VeilleDeLaPersonne({ aRevoir, modifier }: Proprietes) {
  const dire = useAvisAnnulable();
  const [enCours, setEnCours] = useState(false);
  const ecrire = async ({ champ, valeur }: NonNullable<ARevoir['geste']>) => {
    setEnCours(true);
    try {
      await modifier({ [champ]: valeur });
      dire(champ === 'verifieLe' ? 'Coordonnées vérifiées.' : `Écrit : ${valeur}`, 'personnes.modifier');
    } catch (cause) {
      direRefus()(cause);
    } finally {
      setEnCours(false);
    }
  };
  return aRevoir.map(({ sorte, phrase, geste, autre }) => (
    <Repere
      key={sorte}
      sens="alerte"
      mot={motARevoir[sorte]}
      gestes={
        (geste !== null || autre !== null) && (
          <>
            {geste !== null && (
              <Bouton enCours={enCours} surClic={() => void ecrire(geste)}>
                {geste.champ === 'verifieLe' ? 'Vérifiées aujourd’hui' : `Écrire ${geste.valeur}`}
              </Bouton>
            )}
            {autre !== null && (
              <Lien vers={`/annuaire/${autre.id}`} genre="bouton" libelle={`Ouvrir l’autre fiche, ${autre.nom}`}>
                Ouvrir l’autre fiche
              </Lien>
            )}
          </>
        )
      }
    >
      {phrase}
    </Repere>
  ));
}
