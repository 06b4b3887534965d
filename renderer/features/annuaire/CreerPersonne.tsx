import { ChampsPersonne, PERSONNE_VIDE, type PersonneBrute } from '#renderer/app/personnes/ChampsPersonne.tsx';
import { useCommande } from '#renderer/host/gestes.ts';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { personneSaisieSchema } from '#shared/domain/annuaire/personne.schema.ts';

const DEPART: PersonneBrute = PERSONNE_VIDE;

interface Proprietes {
  readonly surFermer: () => void;
  readonly surCreee: (id: string) => void;
}

/** Ajoute une personne à l'annuaire. */
export function CreerPersonne({ surFermer, surCreee }: Proprietes) {
  const creation = useCommande('personnes.creer');
  const formulaire = useFormulaire({
    schema: personneSaisieSchema,
    depart: DEPART,
    envoyer: async (saisie) => {
      const { id } = await creation.lancer(saisie);
      surFermer();
      surCreee(id);
    },
  });
  return (
    <Dialogue
      ouvert
      large
      titre="Nouvelle personne"
      surFermer={surFermer}
      gestes={
        <>
          <Bouton genre="premier" enCours={formulaire.enCours} surClic={() => void formulaire.soumettre()}>
            Ajouter à l’annuaire
          </Bouton>
          <Bouton genre="discret" surClic={surFermer}>
            Renoncer
          </Bouton>
        </>
      }
    >
      <form className="fiche" aria-label="Personne à créer" {...formulaire.attributs}>
        <ChampsPersonne civilite={formulaire.champ('civilite')} texte={formulaire.champ} />
        {formulaire.fauteGenerale && (
          <Repere sens="erreur" mot="Personne non ajoutée." annonce>
            {formulaire.fauteGenerale}
          </Repere>
        )}
        <button type="submit" hidden aria-label="Ajouter à l’annuaire" />
      </form>
    </Dialogue>
  );
}
