import { useState } from 'react';
import { useLocation } from 'wouter';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import type { Sortie } from '#shared/contract/contract.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { FusionnerFiches } from '../fusion/FusionnerFiches.tsx';

const depuis = (le: string | null): string => (le === null ? '' : ` depuis le ${dateCourte(le)}`);

/** Ce qui est à savoir d'une structure avant sa fiche : par laquelle elle est remplacée, ou qui porte le même nom (A5). */
export function ReperesDeLaStructure({ fiche }: { readonly fiche: Sortie<'structures.fiche'> }) {
  const { structure, remplaceePar, remplace, memeNom } = fiche;
  const [autre, setAutre] = useState<string | null>(null);
  const [, aller] = useLocation();
  const retrait = useCommande('structures.neRemplacePlus');
  return (
    <>
      {remplaceePar !== null && (
        <Repere
          sens="info"
          mot="Remplacée."
          gestes={
            <>
              <Lien vers={`/annuaire/structures/${remplaceePar.id}`} genre="bouton">
                {`Ouvrir ${remplaceePar.nom}`}
              </Lien>
              <Bouton
                genre="discret"
                enCours={retrait.enCours}
                surClic={() => void retrait.lancer({ id: structure.id }).catch(direRefus())}
              >
                Retirer la succession
              </Bouton>
            </>
          }
        >
          {`${remplaceePar.nom} lui succède${depuis(remplaceePar.le)}. Ses liens restent ici, et elle ne se propose plus.`}
        </Repere>
      )}
      {memeNom.map(({ id, nom }) => (
        <Repere
          key={id}
          sens="alerte"
          mot="Doublon"
          gestes={
            <>
              <Bouton surClic={() => setAutre(id)}>Fusionner…</Bouton>
              <Lien vers={`/annuaire/structures/${id}`} genre="bouton" libelle={`Ouvrir l’autre fiche, ${nom}`}>
                Ouvrir l’autre fiche
              </Lien>
            </>
          }
        >
          {nom === structure.nom ? 'Une autre fiche porte ce nom.' : `S’écrit aussi « ${nom} ».`}
        </Repere>
      ))}
      {autre !== null && (
        <FusionnerFiches
          objet="structures"
          garder={structure.id}
          absorber={autre}
          surFermer={() => setAutre(null)}
          surFusionnees={(gardee) => aller(`/annuaire/structures/${gardee}${window.location.search}`)}
        />
      )}
      {remplace.map(({ id, nom, le }) => (
        <LigneCalme key={id}>
          Succède à <Lien vers={`/annuaire/structures/${id}`}>{nom}</Lien>
          {depuis(le)}.
        </LigneCalme>
      ))}
    </>
  );
}
