import { z } from 'zod';
import type { Sortie } from '#shared/contract/contract.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { idSchema } from '#shared/domain/champs.ts';
import { idEmetteurSchema } from '#shared/domain/service/emetteur.schema.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import type { DocumentVise } from './document-vise.types.ts';

interface Proprietes {
  readonly vise: DocumentVise;
  readonly lu: Sortie<'emetteurs.duDocument'>;
  readonly surFermer: () => void;
}

const choixSchema = z.object({ emetteurId: idEmetteurSchema, signataireId: idSchema.nullable() });

/** Pour quels documents vaut ce choix. */
function pourQuoi({ objet, genre }: DocumentVise): string {
  if (genre === 'convocation')
    return 'Retenu pour cette réunion : la convocation, ce qui part avec elle et les feuilles de la séance. Le compte rendu garde l’émetteur de l’instance.';
  const ou = objet === 'reunion' ? 'de cette réunion' : 'de cette instance';
  return `Retenu pour ce document ${ou} seulement.`;
}

/** Choisit l'émetteur et le signataire de ce seul document ; retenu tant qu'on n'y revient pas. */
export function ChoisirLEmetteur({ vise, lu, surFermer }: Proprietes) {
  const { lancer, enCours } = useCommande('emetteurs.choisir');
  const aviser = useAvisAnnulable();
  const retenir = async (choix: { emetteurId: string; signataireId: string | null } | null) => {
    await lancer({ ...vise, choix });
    surFermer();
    aviser(
      choix === null ? 'L’émetteur habituel est repris.' : 'L’émetteur de ce document est retenu.',
      'emetteurs.choisir',
    );
  };
  const formulaire = useFormulaire({
    schema: choixSchema,
    depart: { emetteurId: lu.emetteur.id as string, signataireId: lu.emetteur.signataire?.id ?? null },
    garde: false,
    envoyer: retenir,
  });
  const { champ, changer, valeurs } = formulaire;
  const signatairesDe = (id: string) => lu.emetteurs.find((un) => un.id === id)?.signataires ?? [];
  const prendre = (id: string | null) => {
    const emetteurId = id ?? lu.emetteur.id;
    changer('emetteurId', emetteurId);
    changer('signataireId', signatairesDe(emetteurId).find(({ parDefaut }) => parDefaut)?.id ?? null);
  };
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="L’émetteur de ce document"
      geste="Retenir"
      nonFait="Émetteur non retenu."
      surFermer={surFermer}
    >
      <p>
        {pourQuoi(vise)} <Lien vers="/reglages/emetteurs">Régler les émetteurs</Lien>
      </p>
      <ChampChoix
        libelle="Émetteur"
        options={lu.emetteurs.map(({ id, intitule }) => ({ valeur: id as string, libelle: intitule }))}
        {...champ('emetteurId')}
        surChange={prendre}
      />
      {lu.signe && (
        <ChampChoix
          libelle="Signataire"
          vide="Le préfet lui-même"
          options={signatairesDe(valeurs.emetteurId).map((qui) => ({
            valeur: qui.id,
            libelle: `${nomComplet(qui)}, ${qui.qualite}`,
          }))}
          {...champ('signataireId')}
        />
      )}
      {lu.provenance === 'document' && (
        <p>
          <Bouton enCours={enCours} surClic={() => void retenir(null).catch(direRefus())}>
            Reprendre l’émetteur habituel
          </Bouton>
        </p>
      )}
    </DialogueFormulaire>
  );
}
