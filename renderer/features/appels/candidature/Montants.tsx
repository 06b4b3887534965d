import { useRef } from 'react';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { MontantSurPlace } from '#renderer/ui/champ-sur-place/MontantSurPlace.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { beneficiairesDe } from '#shared/domain/appel/engagement.rules.ts';
import { coutParPersonne } from '#shared/domain/convention/beneficiaires/cout-par-beneficiaire.rules.ts';
import { montantFr } from '#shared/text/montants.ts';
import type { FicheDeCandidature, PartieDeCandidature } from '../appels.types.ts';
import { AnneeEnPlace } from './AnneeEnPlace.tsx';

/** Ce que coûte une personne, à côté du coût de référence de l'appel, de sa source et de sa région. */
function direLeCout({ candidature, appel, annees }: FicheDeCandidature): string | null {
  const cout = coutParPersonne(candidature.coutTotal, beneficiairesDe(annees));
  if (cout === null) return null;
  const { coutReference, coutRegion, coutSource } = appel;
  if (coutReference === null) return `${montantFr(cout)} par bénéficiaire.`;
  const dit = [coutRegion, coutSource].filter((mot) => mot !== null).join(', ');
  return `${montantFr(cout)} par bénéficiaire ; coût de référence ${montantFr(coutReference)}${dit === '' ? '' : ` (${dit})`}.`;
}

/** Montants et bénéficiaires année par année : demandé, retenu à la sélection. Ils seront ceux de la convention. */
export function Montants({ fiche, vu }: PartieDeCandidature) {
  const { candidature, annees } = fiche;
  const { id, projet, coutTotal } = candidature;
  const { modifier } = useModification('candidatures.modifier', { id, vu, objet: projet });
  const { lancer } = useCommande('candidatures.chiffrer');
  const bouton = useRef<HTMLButtonElement>(null);
  const suivante = (annees.at(-1)?.annee ?? fiche.appel.annee - 1) + 1;
  const cout = direLeCout(fiche);
  return (
    <Bloc
      titre="Montants par année"
      geste={
        <Bouton
          ref={bouton}
          genre="discret"
          icone="plus"
          surClic={() => void lancer({ candidatureId: id, annee: suivante, vu, patch: {} }).catch(direRefus())}
        >
          {`Ajouter ${suivante}`}
        </Bouton>
      }
    >
      <div className="annee-de-candidature">
        <MontantSurPlace
          libelle="Coût total du projet (€)"
          valeur={coutTotal}
          surEnregistrer={(centimes) => modifier({ coutTotal: centimes })}
        />
      </div>
      {annees.map((annee) => (
        <AnneeEnPlace
          key={annee.annee}
          candidatureId={id}
          annee={annee}
          vu={vu}
          surRetiree={() => bouton.current?.focus()}
        />
      ))}
      {cout !== null && (
        <Repere sens="info" mot="Coût.">
          {cout}
        </Repere>
      )}
    </Bloc>
  );
}
