import { adresseDeLObjet } from '../objet/adresse-d-objet.rules.ts';
import { blocDuJour, enRetardDe, jourDit, quand } from './jours-de-la-semaine.rules.ts';
import { direLigne } from './ligne.rules.ts';
import type { NoteRapide } from './note-rapide.schema.ts';
import type { LigneDeSemaine } from './semaine.schema.ts';

/** Une note à faire ; sans jour dit, elle est de cette semaine. */
export function ligneDeNote(note: NoteRapide, jour: string): LigneDeSemaine {
  const { id, texte, pourLe, ecriteLe, objet } = note;
  const passee = pourLe !== null && pourLe < jour;
  const enRouge = passee ? enRetardDe(pourLe, jour) : null;
  return {
    ...direLigne({
      cle: `note:${id}`,
      bloc: pourLe === null ? 'semaine' : blocDuJour(pourLe, jour),
      signe: 'note',
      titre: texte,
      pourquoi: [
        ecriteLe === jour ? 'note d’aujourd’hui' : `note du ${jourDit(ecriteLe, jour)}`,
        pourLe === null ? null : passee ? `pour le ${jourDit(pourLe, jour)}` : `pour ${quand(pourLe, jour)}`,
        enRouge,
        objet === null ? null : `sur ${objet.nom}`,
      ],
      enRouge,
      presse: pourLe !== null && pourLe <= jour,
      le: pourLe ?? ecriteLe,
      vers: objet === null ? '/semaine' : adresseDeLObjet(objet),
      note,
    }),
    // Ce que l'on a écrit soi-même ne se retouche pas.
    titre: texte,
  };
}
