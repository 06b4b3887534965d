import { useState } from 'react';
import { useLocation } from 'wouter';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import type { Entree, Sortie } from '#shared/contract/contract.ts';
import { type ARevoir, motARevoir } from '#shared/domain/annuaire/veille/a-revoir.schema.ts';
import { motPourEcarter } from '#shared/domain/annuaire/veille/ecarter.rules.ts';
import { FusionnerFiches } from './fusion/FusionnerFiches.tsx';

interface Proprietes {
  readonly fiche: Sortie<'personnes.fiche'>;
  readonly modifier: (patch: Entree<'personnes.modifier'>['patch']) => Promise<void>;
}

/** Ce qui est à revoir d'une fiche (A1, A5), chacun avec le geste qui le corrige, ou qui l'écarte. Rien n'y est obligé. */
export function VeilleDeLaPersonne({ fiche: { personne, aRevoir, ecartes }, modifier }: Proprietes) {
  const { id } = personne;
  const dire = useAvisAnnulable();
  const [, aller] = useLocation();
  const [enCours, setEnCours] = useState(false);
  const [fusion, setFusion] = useState<string | null>(null);
  const ecart = useCommande('veille.ecarter');
  const remise = useCommande('veille.remettre');
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
  const ecarter = async (sorte: ARevoir['sorte']) => {
    await ecart.lancer({ personneId: id, sorte });
    dire(`${motARevoir[sorte]} : ne se montre plus, tant que rien ne change.`, 'veille.ecarter');
  };
  return (
    <>
      {aRevoir.map(({ sorte, phrase, geste, autre }) => (
        <Repere
          key={sorte}
          sens="alerte"
          mot={motARevoir[sorte]}
          gestes={
            <>
              {geste !== null && (
                <Bouton enCours={enCours} surClic={() => void ecrire(geste)}>
                  {geste.champ === 'verifieLe' ? 'Vérifiées aujourd’hui' : `Écrire ${geste.valeur}`}
                </Bouton>
              )}
              {autre !== null && (
                <>
                  <Bouton surClic={() => setFusion(autre.id)}>Fusionner…</Bouton>
                  <Lien vers={`/annuaire/${autre.id}`} genre="bouton" libelle={`Ouvrir l’autre fiche, ${autre.nom}`}>
                    Ouvrir l’autre fiche
                  </Lien>
                </>
              )}
              {sorte !== 'verification' && (
                <Bouton genre="discret" surClic={() => void ecarter(sorte).catch(direRefus())}>
                  {motPourEcarter(sorte, personne.civilite)}
                </Bouton>
              )}
            </>
          }
        >
          {phrase}
        </Repere>
      ))}
      {ecartes.map(({ id: ecarte, sorte }) => (
        <LigneCalme key={ecarte}>
          {motARevoir[sorte]} : jugé exact.{' '}
          <Bouton
            genre="discret"
            libelle={`Remettre à revoir : ${motARevoir[sorte]}`}
            surClic={() => void remise.lancer({ id: ecarte }).catch(direRefus())}
          >
            Remettre à revoir
          </Bouton>
        </LigneCalme>
      ))}
      {fusion !== null && (
        <FusionnerFiches
          objet="personnes"
          garder={id}
          absorber={fusion}
          surFermer={() => setFusion(null)}
          surFusionnees={(gardee) => aller(`/annuaire/${gardee}${window.location.search}`)}
        />
      )}
    </>
  );
}
