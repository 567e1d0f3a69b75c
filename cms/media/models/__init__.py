"""Files and their rights: licences, images, documents, recordings."""

from cms.media.models.document import CreditedDocument
from cms.media.models.image import CreditedImage, Rendition
from cms.media.models.licence import Licence
from cms.media.models.recording import Recording, RecordingTrack

__all__ = ["CreditedDocument", "CreditedImage", "Licence", "Recording", "RecordingTrack", "Rendition"]
